import { useMemo, useState } from 'preact/hooks';
import { createSearch } from '../../../consent/index.ts';
import { focusPart, Section, type SectionProps } from '../section.tsx';
import { isLeaver } from '../standing.ts';
import { AddPupil } from './add-pupil.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Leavers } from './leavers.tsx';
import { PupilTable } from './pupil-table.tsx';
import { type Filter, filtered, rowsOf } from './rows.ts';

/** Every pupil, sought, filtered, sorted; adding one; purging those who have left. */
export function PupilsSection(
  props: SectionProps & { filter: Filter; onFilter(filter: Filter): void; reload(): Promise<void> },
) {
  const { words, register, today, acts, filter, onFilter } = props;
  const [adding, setAdding] = useState(register.pupils.size === 0);
  const rows = useMemo(() => rowsOf(register.pupils.values(), today), [register, today]);
  const search = useMemo(() => createSearch(register, today), [register, today]);
  const found = useMemo(() => filtered(rows, search, filter), [rows, search, filter]);
  const leavers = rows.filter(({ pupil }) => isLeaver(pupil, today));

  return (
    <Section route="pupils" words={words}>
      <p class="actions">
        <button
          type="button"
          class="button plain"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {words('list_pupils_add')}
        </button>
      </p>
      {adding && (
        <AddPupil
          words={words}
          register={register}
          classes={search.classes}
          acts={acts}
          today={today}
          newId={() => crypto.randomUUID()}
          onDone={() => {
            setAdding(false);
            focusPart();
          }}
        />
      )}
      <FilterBar words={words} classes={search.classes} filter={filter} onFilter={onFilter} />
      <p role="status" class="quiet">
        {words('list_pupils_found', { count: found.length, all: rows.length })}
      </p>
      <PupilTable words={words} rows={found} />
      {leavers.length > 0 && (
        <Leavers words={words} leavers={leavers} acts={acts} reload={props.reload} />
      )}
    </Section>
  );
}
