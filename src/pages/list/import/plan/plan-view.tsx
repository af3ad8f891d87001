import { useId, useMemo, useState } from 'preact/hooks';
import type { Choices, Conflict, Listed, Plan } from '../../../../consent/import/index.ts';
import type { Day, PupilId } from '../../../../consent/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { surnameFirst } from '../../pupils/rows.ts';
import { changeWords } from './change-words.ts';
import { ConflictList } from './conflict-list.tsx';
import { GoneList } from './gone-list.tsx';
import { Part } from './part.tsx';
import { refusedOf } from './problem-words.ts';
import { RefusedList } from './refused-list.tsx';

/** How many pupils the import would touch with these choices. */
export function touched(plan: Plan, { takeFile, left }: Choices): number {
  const changed = plan.changed.filter(
    ({ changes, conflicts }) => changes.length > 0 || conflicts.some((one) => takeFile.has(one)),
  );
  return plan.added.length + changed.length + left.size;
}

export function listedName({ details }: Listed): string {
  const {
    legalForename = '',
    preferredForename = '',
    legalSurname = '',
    preferredSurname = '',
  } = details;
  return [preferredSurname || legalSurname, preferredForename || legalForename]
    .filter((part) => part !== '')
    .join(', ');
}

/** What would happen, part by part; nothing is written before the button is pressed. */
export function PlanView(props: {
  words: Words;
  plan: Plan;
  today: Day;
  busy: boolean;
  onImport(choices: Choices): void;
  onBack(): void;
}) {
  const { words, plan, busy } = props;
  const [taken, setTaken] = useState<ReadonlySet<Conflict>>(new Set());
  /** null: not answered yet. */
  const [left, setLeft] = useState<ReadonlySet<PupilId> | null>(null);
  const [tried, setTried] = useState(false);
  const id = useId();
  const refused = useMemo(() => refusedOf(plan, words), [plan, words]);
  const conflicts = plan.changed.flatMap((changed) =>
    changed.conflicts.map((conflict) => ({ changed, conflict })),
  );
  const changed = plan.changed.filter(({ changes }) => changes.length > 0);
  const unanswered = plan.gone.length > 0 && left === null;
  const choices: Choices = { takeFile: taken, left: left ?? new Set() };
  const count = touched(plan, choices);

  const go = () => {
    setTried(true);
    if (unanswered) document.getElementById(`${id}-gone`)?.querySelector('input')?.focus();
    else props.onImport(choices);
  };

  return (
    <div class="plan">
      <dl class="counts">
        {(
          [
            ['added', plan.added.length],
            ['changed', changed.length],
            ['gone', plan.gone.length],
            ['conflicts', conflicts.length],
            ['same', plan.same],
            ['refused', refused.filter(({ whole }) => whole).length],
          ] as const
        ).map(([what, number]) => (
          <div key={what} class={number === 0 ? 'zero' : ''}>
            <dt>{words(`list_plan_${what}`)}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {conflicts.length > 0 && (
        <ConflictList words={words} conflicts={conflicts} taken={taken} onTaken={setTaken} />
      )}
      {plan.gone.length > 0 && (
        <div id={`${id}-gone`}>
          <GoneList
            words={words}
            gone={plan.gone}
            left={left}
            onLeft={setLeft}
            error={tried && unanswered}
          />
        </div>
      )}
      {refused.length > 0 && <RefusedList words={words} refused={refused} />}
      {changed.length > 0 && (
        <Part
          words={words}
          heading={words('list_plan_changedHeading', { count: changed.length })}
          items={changed}
        >
          {(one) => (
            <li key={one.pupil.id} class="stacked">
              <strong>{surnameFirst(one.pupil)}</strong>
              <ul class="diff">
                {one.changes.map((change) => {
                  const { field, from, to } = changeWords(words, one, change);
                  return (
                    <li key={field}>
                      <span class="quiet">{field}:</span> <del>{from}</del>{' '}
                      <span aria-hidden="true">→</span>{' '}
                      <span class="visually-hidden">{words('list_plan_becomes')}</span>{' '}
                      <ins>{to}</ins>
                    </li>
                  );
                })}
              </ul>
            </li>
          )}
        </Part>
      )}
      {plan.added.length > 0 && (
        <Part
          words={words}
          heading={words('list_plan_addedHeading', { count: plan.added.length })}
          items={plan.added}
        >
          {(listed) => (
            <li key={listed.rows.map(({ file, row }) => `${file}${row}`).join()}>
              <span class="grow">{listedName(listed)}</span>
              <span class="quiet">{listed.details.className ?? listed.details.yearGroup}</span>
            </li>
          )}
        </Part>
      )}
      <div class="sum">
        <p>{words('list_plan_nothingYet')}</p>
        <p class="actions">
          <button type="button" class="button" disabled={busy} onClick={go}>
            {count === 0 ? words('list_plan_confirmOnly') : words('list_plan_import', { count })}
          </button>
          <button type="button" class="button plain" disabled={busy} onClick={props.onBack}>
            {words('list_plan_back')}
          </button>
        </p>
      </div>
    </div>
  );
}
