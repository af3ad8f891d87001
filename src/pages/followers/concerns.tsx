import { isConcernOpen } from '../../followers/check/index.ts';
import type { FollowerConcern } from '../../messages/followers-own.ts';
import { sayMoment } from '../../ui/say-day.ts';
import { calledName } from './account.tsx';
import { ChangeConcern, ConcernHistory } from './concern.tsx';
import { type Here, nameOf } from './here.ts';
import { Listed } from './listed.tsx';

/** The concerns that are recorded, the newest first: they are found again whatever was decided of the account. */
export function Concerns({ here }: { here: Here }) {
  const { words, log } = here;
  const all = [...log.concerns].reverse();
  if (all.length === 0 && log.erasedConcerns.length === 0) return null;
  const open = all.filter(isConcernOpen);
  const closed = all.filter((one) => !isConcernOpen(one));
  const row = (one: FollowerConcern) => {
    const called = calledName(words, one);
    return (
      <Listed key={one.concern} here={here} id={one.id} called={called}>
        <ConcernHistory here={here} of={one} />
        <ChangeConcern here={here} of={one} called={called} />
      </Listed>
    );
  };
  return (
    <section class="card" aria-labelledby="concerns">
      <h2 id="concerns" tabIndex={-1}>
        {words('week_concerns_heading')}
      </h2>
      <p>{words(open.length === 0 ? 'week_concerns_none' : 'week_concerns_what')}</p>
      {open.length > 0 && <ul class="checks">{open.map(row)}</ul>}
      {closed.length > 0 && (
        <details>
          <summary>{words('week_concerns_closed', { count: closed.length })}</summary>
          <ul class="checks">{closed.map(row)}</ul>
        </details>
      )}
      {log.erasedConcerns.map(({ at, by }) => (
        <p class="quiet" key={`${at} ${by}`}>
          {words('week_concerns_erased_by', { name: nameOf(here, by), when: sayMoment(at) })}
        </p>
      ))}
    </section>
  );
}
