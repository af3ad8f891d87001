import { useAsk } from '../../ui/use-ask.ts';
import { calledName } from './account.tsx';
import type { Here } from './here.ts';
import { plainText } from './untrusted.tsx';

/** Those whom this check has met under another handle than the one before, by the handle they have now. */
export function Renamed({ here }: { here: Here }) {
  const { words, now } = here;
  const { busy, error, send } = useAsk(words);
  if (now.renamed.length === 0) return null;
  return (
    <details>
      <summary>{words('week_renamed', { count: now.renamed.length })}</summary>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <ul class="checks">
        {now.renamed.map(({ id, profile }) => {
          const called = calledName(words, { id, profile });
          return (
            <li key={id}>
              <bdi>{called}</bdi>{' '}
              {profile && <bdi class="theirs quiet">{plainText(profile.name)}</bdi>}{' '}
              <button
                type="button"
                class="button plain small"
                disabled={busy}
                aria-label={words('week_open_name', { called })}
                onClick={() => void send('followers-open', { id })}
              >
                {words('week_open')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
