import { useId, useState } from 'preact/hooks';
import type { Changed, Conflict } from '../../../../consent/import/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { Pager, pageOf } from '../../pupils/pager.tsx';
import { surnameFirst } from '../../pupils/rows.ts';
import { changeWords, conflictWords } from './change-words.ts';

const PER_PAGE = 25;

/** Where the file would undo what protects a pupil here: both readings, the list's preset. */
export function ConflictList(props: {
  words: Words;
  conflicts: readonly { readonly changed: Changed; readonly conflict: Conflict }[];
  taken: ReadonlySet<Conflict>;
  onTaken(taken: ReadonlySet<Conflict>): void;
}) {
  const { words, conflicts, taken } = props;
  const [page, setPage] = useState(0);
  const id = useId();

  const choose = (conflict: Conflict, file: boolean) => {
    const next = new Set(taken);
    if (file) next.add(conflict);
    else next.delete(conflict);
    props.onTaken(next);
  };

  return (
    <section class="inset" aria-labelledby={id}>
      <h4 id={id}>{words('list_plan_conflictsHeading', { count: conflicts.length })}</h4>
      <p class="quiet">{words('list_plan_conflictsIntro')}</p>
      {pageOf(conflicts, page, PER_PAGE).map(({ changed, conflict }, index) => {
        const { field, from, to } = changeWords(words, changed, conflict.change);
        const name = `${id}-${page}-${index}`;
        return (
          <fieldset key={name} class="conflict">
            <legend>
              {surnameFirst(changed.pupil)}: {field}
            </legend>
            <p class="quiet">{conflictWords(words, conflict)}</p>
            <label class="check">
              <input
                type="radio"
                name={name}
                checked={!taken.has(conflict)}
                onChange={() => choose(conflict, false)}
              />
              <span>{words('list_plan_keepList', { what: from })}</span>
            </label>
            <label class="check">
              <input
                type="radio"
                name={name}
                checked={taken.has(conflict)}
                onChange={() => choose(conflict, true)}
              />
              <span>{words('list_plan_takeFile', { what: to })}</span>
            </label>
          </fieldset>
        );
      })}
      <Pager
        words={words}
        count={conflicts.length}
        perPage={PER_PAGE}
        page={page}
        onPage={setPage}
      />
    </section>
  );
}
