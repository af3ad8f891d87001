import { sayMoment } from '../../ui/say-day.ts';
import { calledName } from './account.tsx';
import { type Here, nameOf } from './here.ts';
import { Listed } from './listed.tsx';

/** The concerns that are recorded, the newest first: they are found again whatever was decided of the account. */
export function Concerns({ here }: { here: Here }) {
  const { words, log } = here;
  const all = [...log.concerns].reverse();
  if (all.length === 0) return null;
  return (
    <section class="card" aria-labelledby="concerns">
      <h2 id="concerns">{words('week_concerns_heading')}</h2>
      <p>{words('week_concerns_what')}</p>
      <ul class="checks">
        {all.map(({ id, profile, at, by }) => (
          <Listed key={id} here={here} id={id} called={calledName(words, { id, profile })}>
            {words('week_concerns_by', { name: nameOf(here, by), when: sayMoment(at) })}
          </Listed>
        ))}
      </ul>
    </section>
  );
}
