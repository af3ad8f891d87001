import { useId, useState } from 'preact/hooks';
import type { Pupil, PupilId } from '../../../../consent/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { Pager, pageOf } from '../../pupils/pager.tsx';
import { surnameFirst } from '../../pupils/rows.ts';

const PER_PAGE = 50;

/** Pupils of the list who are in none of the files: left, or kept? Asked, never assumed. */
export function GoneList(props: {
  words: Words;
  gone: readonly Pupil[];
  /** null: not answered yet. */
  left: ReadonlySet<PupilId> | null;
  onLeft(left: ReadonlySet<PupilId>): void;
  error: boolean;
}) {
  const { words, gone, left, onLeft, error } = props;
  const [page, setPage] = useState(0);
  const [single, setSingle] = useState(false);
  const id = useId();

  const set = (pupil: PupilId, gone: boolean) => {
    const next = new Set(left);
    if (gone) next.add(pupil);
    else next.delete(pupil);
    onLeft(next);
  };
  const all = () => new Set(gone.map(({ id: pupil }) => pupil));
  const answers = [
    ['left', left !== null && !single && left.size > 0, () => onLeft(all())],
    ['kept', left !== null && !single && left.size === 0, () => onLeft(new Set())],
    ['each', single, () => onLeft(left ?? new Set())],
  ] as const;

  return (
    <fieldset class="inset" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{words('list_plan_goneHeading', { count: gone.length })}</legend>
      <p class="quiet">{words('list_plan_goneIntro')}</p>
      {answers.map(([answer, checked, take]) => (
        <label class="check" key={answer}>
          <input
            type="radio"
            name={id}
            checked={checked}
            onChange={() => {
              setSingle(answer === 'each');
              take();
            }}
          />
          {words(`list_plan_gone_${answer}`)}
        </label>
      ))}
      <p id={`${id}-error`} class="error" role="status">
        {error && words('list_plan_gone_unanswered')}
      </p>
      <ul class="lines">
        {pageOf(gone, page, PER_PAGE).map((pupil) => (
          <li key={pupil.id}>
            {single ? (
              <label class="check grow">
                <input
                  type="checkbox"
                  checked={left?.has(pupil.id) ?? false}
                  onChange={(event) => set(pupil.id, event.currentTarget.checked)}
                />
                {words('list_plan_gone_one', { name: surnameFirst(pupil) })}
              </label>
            ) : (
              <span class="grow">{surnameFirst(pupil)}</span>
            )}
            <span class="quiet">{pupil.className}</span>
          </li>
        ))}
      </ul>
      <Pager words={words} count={gone.length} perPage={PER_PAGE} page={page} onPage={setPage} />
    </fieldset>
  );
}
