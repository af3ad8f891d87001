import type { ComponentChildren } from 'preact';

/** What may be pressed about one thing, under what went wrong at the last press. */
export function Actions(props: { error: string | undefined; children: ComponentChildren }) {
  return (
    <>
      {props.error && (
        <p class="error" role="alert">
          {props.error}
        </p>
      )}
      <div class="actions">{props.children}</div>
    </>
  );
}
