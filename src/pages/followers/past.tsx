import { sayDay, sayMoment } from '../../ui/say-day.ts';
import { download } from '../list/download.ts';
import { Decisions } from './decisions.tsx';
import { type Here, nameOf } from './here.ts';
import { logCsv } from './log-csv.ts';
import { Record as CheckRecord } from './record.tsx';

/** Checks that were signed, those that were not, weeks that were missed, and every decision. */
export function PastChecks({ here }: { here: Here }) {
  const { words, log } = here;
  const { checks, missed, decisions } = log;
  const signed = checks.flatMap((check) => check.signed ?? []);
  const all = [
    ...signed.map((one) => ({ is: 'signed', day: one.day, one }) as const),
    ...missed.map(({ day }) => ({ is: 'missed', day }) as const),
  ].sort((a, b) => (a.day < b.day ? 1 : -1));
  const open = checks.filter((check) => check.signed === null);
  return (
    <>
      <section class="card" aria-labelledby="part">
        <h2 id="part" tabIndex={-1} data-focus>
          {words('week_past_heading')}
        </h2>
        {all.length === 0 && <p>{words('week_past_none')}</p>}
        {open.map(({ id, beganAt, by }) => (
          <p key={id}>
            {words('week_past_unsigned', { when: sayMoment(beganAt), name: nameOf(here, by) })}
          </p>
        ))}
        <ul class="checks">
          {all.map((entry) =>
            entry.is === 'missed' ? (
              <li key={`missed ${entry.day}`} class="why">
                {words('week_past_missed', { day: sayDay(entry.day) })}
              </li>
            ) : (
              <li key={entry.one.check}>
                <details>
                  <summary>
                    {words('week_past_check', {
                      day: sayDay(entry.day),
                      name: nameOf(here, entry.one.by),
                      kind: entry.one.kind,
                      reviewed: entry.one.reviewed,
                    })}
                  </summary>
                  <CheckRecord here={here} signed={entry.one} />
                </details>
              </li>
            ),
          )}
        </ul>
      </section>
      <section class="card" aria-labelledby="log">
        <h2 id="log">{words('week_log_heading')}</h2>
        <p>{words(decisions.length === 0 ? 'week_log_none' : 'week_log_what')}</p>
        {decisions.length + checks.length + missed.length > 0 && (
          <p>
            <button
              type="button"
              class="button plain"
              onClick={() => download(words('week_log_file'), 'text/csv', logCsv(here))}
            >
              {words('week_log_csv')}
            </button>
          </p>
        )}
        {decisions.length > 0 && <Decisions here={here} />}
      </section>
    </>
  );
}
