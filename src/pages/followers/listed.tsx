import type { ComponentChildren } from 'preact';
import { useAsk } from '../../ui/use-ask.ts';
import type { Here } from './here.ts';

/** One account in a list of ours, by what it is called, with what is said of it and the way to it on X. */
export function Listed(props: {
  here: Here;
  id: string;
  called: string;
  children?: ComponentChildren;
}) {
  const { here, id, called } = props;
  const { words } = here;
  const { busy, error, send } = useAsk(words);
  return (
    <li>
      <bdi>{called}</bdi> {props.children}{' '}
      <button
        type="button"
        class="button plain small"
        disabled={busy}
        aria-label={words('week_open_name', { called })}
        onClick={() => void send('followers-open', { id })}
      >
        {words('week_open')}
      </button>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </li>
  );
}
