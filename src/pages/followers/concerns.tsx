import { sayMoment } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { type Here, nameOf } from './here.ts';

/** The concerns that are recorded, the newest first: they are found again whatever was decided of the account. */
export function Concerns({ here }: { here: Here }) {
  const { words, log } = here;
  const { busy, error, send } = useAsk(words);
  const all = [...log.concerns].reverse();
  if (all.length === 0) return null;
  return (
    <section class="card" aria-labelledby="concerns">
      <h2 id="concerns">{words('week_concerns_heading')}</h2>
      <p>{words('week_concerns_what')}</p>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <ul class="checks">
        {all.map(({ id, profile, at, by }) => {
          const called = profile ? `@${profile.handle}` : words('week_number', { number: id });
          return (
            <li key={id}>
              <p>
                <bdi>{called}</bdi>{' '}
                {words('week_concerns_by', { name: nameOf(here, by), when: sayMoment(at) })}
              </p>
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
    </section>
  );
}
