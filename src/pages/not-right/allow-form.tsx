import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { NotRight } from '../../messages/list.ts';
import { useAsk } from '../../ui/use-ask.ts';

/** One press allows the words or the account for good; or it is said why that can't be. */
export function AllowForm(props: { words: Words; asked: NotRight; ask: string; done(): void }) {
  const { words } = props;
  const { allow } = props.asked;
  const { busy, error, send } = useAsk(words);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);

  if (allow === null || allow.can !== 'yes') {
    const why = allow?.can === 'a-name' ? 'a_name' : 'no_help';
    return <p class="notice bad">{words(`notRight_cannot_${why}`)}</p>;
  }
  const typed = allow.kind === 'account' ? allow.typed : allow.entries.join(', ');
  const press = async () => {
    if (await send('not-right-allow', { ask: props.ask })) props.done();
  };
  return (
    <section class="card" aria-labelledby="allow">
      <h2 id="allow">{words(`notRight_allow_${allow.kind}_heading`, { typed })}</h2>
      <p>{words(`notRight_allow_${allow.kind}_what`)}</p>
      <div class="actions">
        <button
          ref={button}
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => void press()}
        >
          {words(`notRight_allow_${allow.kind}_submit`, { typed })}
        </button>
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
