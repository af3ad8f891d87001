import type { Pupil } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { FIELDS, typedOf } from '../../ui/pupil/typed-details.ts';
import { sayDay } from '../../ui/say-day.ts';

/** Names, numbers, class and roll; what is not known is left out. */
export function Who({ words, pupil }: { words: Words; pupil: Pupil }) {
  const typed = typedOf(pupil);
  const lines = FIELDS.map((field): [string, string] => [
    words(`pupil_term_${field}`),
    field === 'born' && pupil.born !== null
      ? sayDay(pupil.born)
      : typed[field].replaceAll('\n', ', '),
  ]);
  const all: [string, string][] = [
    ...lines,
    [words('pupil_roll_label'), words(`pupil_roll_${pupil.onRoll}`)],
    [words('pupil_leaving_label'), pupil.leavingDate === null ? '' : sayDay(pupil.leavingDate)],
  ];
  return (
    <section class="card" aria-labelledby="who">
      <h2 id="who">{words('pupil_who_heading')}</h2>
      <dl class="basis">
        {all
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
