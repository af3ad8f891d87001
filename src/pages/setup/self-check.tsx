import type { Words } from '../../i18n/index.ts';
import type { SetupState } from '../../messages/setup.ts';

const MARKS = { seen: '✓', changed: '≈', 'not-seen': '✗', 'not-on-this-page': '–' } as const;

/** Which parts of X were seen the last time a tab of the official account was looked at. */
export function SelfCheck({ words, state }: { words: Words; state: SetupState }) {
  const { probe } = state;
  return (
    <section class="card" aria-labelledby="self-check">
      <h2 id="self-check">{words('setup_probe_heading')}</h2>
      {probe === null ? (
        <p>{words('setup_probe_empty')}</p>
      ) : (
        <>
          <p class="quiet">
            {words('setup_probe_when', {
              path: probe.path,
              time: new Date(probe.at).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }),
            })}
          </p>
          <ul class="surfaces">
            {probe.surfaces.map(({ surface, seen }) => (
              <li key={surface} class={seen}>
                <span aria-hidden="true" class="mark">
                  {MARKS[seen]}
                </span>
                <span>{words(`setup_surface_${surface.replaceAll('-', '_')}`)}</span>
                <span class="quiet">{words(`setup_seen_${seen.replaceAll('-', '_')}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
