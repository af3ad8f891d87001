import { type Day, londonDay, type Pupil, USES } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { giverName, recorderName, spanWords } from '../../ui/pupil/basis.tsx';
import { Mark } from '../../ui/pupil/mark.tsx';
import { answerTo, answerWords, detailWords, key, toneOf } from '../../ui/pupil/verdict.ts';
import { sayDay } from '../../ui/say-day.ts';

const COLUMNS = ['use', 'today', 'basis', 'evidence'] as const;

/** Every use of the form: the answer of today and why, and what it rests on. */
export function UsesTable(props: {
  words: Words;
  pupil: Pupil;
  day: Day;
  people: readonly Person[];
}) {
  const { words, pupil, day, people } = props;
  return (
    <section class="card" aria-labelledby="uses">
      <h2 id="uses">{words('pupil_uses_heading')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it. */}
      <section class="scroll" tabIndex={0} aria-label={words('pupil_uses_table')}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  {words(`pupil_column_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {USES.map((use) => {
              const answer = answerTo(pupil, use, day);
              const permission = pupil.permissions[use];
              return (
                <tr key={use}>
                  <th scope="row">{words(`pupil_use_${key(use)}`)}</th>
                  <td>
                    <span class={`answer-words ${toneOf(answer, use)}`}>
                      <Mark tone={toneOf(answer, use)} /> {answerWords(words, answer, use)}
                    </span>
                    <span class="quiet line">{detailWords(words, pupil, use, day)}</span>
                  </td>
                  <td>
                    {permission && (
                      <>
                        {giverName(permission) || words('pupil_nobody_named')}
                        <span class="quiet line">
                          {spanWords(words, permission.from, permission.until)}
                        </span>
                        {permission.conditions !== '' && (
                          <span class="line">“{permission.conditions}”</span>
                        )}
                      </>
                    )}
                  </td>
                  <td>
                    {permission && (
                      <>
                        {words(`pupil_by_${key(permission.evidence.kind)}`)}
                        {permission.evidence.reference !== '' &&
                          `: ${permission.evidence.reference}`}
                        <span class="quiet line">
                          {words('pupil_recorded_by', {
                            name: recorderName(words, people, permission.by),
                            day: sayDay(londonDay(permission.at)),
                          })}
                        </span>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
