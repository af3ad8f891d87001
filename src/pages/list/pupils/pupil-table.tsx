import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../i18n/index.ts';
import { pupilPage } from '../../../ui/addresses.ts';
import { shortDay } from '../../../ui/say-day.ts';
import { keyOf } from '../words.ts';
import { Pager, pageOf } from './pager.tsx';
import { type Row, SORTS, type Sort, sorted, surnameFirst } from './rows.ts';

/** Drawn at once; the rest waits behind the pager, so that 2,000 pupils cost no more than 50. */
const PER_PAGE = 50;

export function PupilTable({ words, rows }: { words: Words; rows: readonly Row[] }) {
  const [sort, setSort] = useState<Sort>('name');
  const [descending, setDescending] = useState(false);
  const [page, setPage] = useState(0);
  const inOrder = useMemo(() => sorted(rows, sort, descending), [rows, sort, descending]);
  const shown = pageOf(inOrder, page, PER_PAGE);

  const by = (next: Sort) => {
    setDescending(next === sort && !descending);
    setSort(next);
    setPage(0);
  };

  if (rows.length === 0) return <p>{words('list_pupils_none')}</p>;
  return (
    <>
      <table class="pupils">
        <caption class="visually-hidden">{words('list_pupils_caption')}</caption>
        <thead>
          <tr>
            {SORTS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column !== sort ? 'none' : descending ? 'descending' : 'ascending'}
              >
                <button type="button" class="sort" onClick={() => by(column)}>
                  {words(`list_column_${column}`)}
                  <span aria-hidden="true">{column !== sort ? '' : descending ? ' ▼' : ' ▲'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Line key={row.pupil.id} words={words} row={row} />
          ))}
        </tbody>
      </table>
      <Pager
        words={words}
        count={rows.length}
        perPage={PER_PAGE}
        page={page}
        onPage={(next) => setPage(next)}
      />
    </>
  );
}

function Line({ words, row }: { words: Words; row: Row }) {
  const { pupil, standing, why, conditions, until, expiring } = row;
  return (
    <tr>
      <th scope="row">
        <a href={pupilPage(pupil.id)}>{surnameFirst(pupil)}</a>
      </th>
      <td data-label={words('list_column_class')}>
        {pupil.className || pupil.yearGroup || words('list_noClass')}
      </td>
      <td data-label={words('list_column_state')}>
        <span class={`state ${standing}`}>
          {why === null
            ? words(conditions === '' ? 'list_shown' : 'list_shownIf', { conditions })
            : words(keyOf('list_why_', why))}
        </span>
      </td>
      <td data-label={words('list_column_until')}>
        {until !== '' && (
          <span class={expiring ? 'soon' : ''}>
            {shortDay(until)}
            {expiring && ` ${words('list_soon')}`}
          </span>
        )}
      </td>
    </tr>
  );
}
