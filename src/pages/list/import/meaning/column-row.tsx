import { useMemo } from 'preact/hooks';
import { type Column, FIELDS } from '../../../../consent/import/index.ts';
import type { Table } from '../../../../consent/table/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { keyOf } from '../../words.ts';
import { UseChecks } from './use-checks.tsx';
import { COUNTED_ROWS, examplesOf, valuesOf } from './values.ts';

/** Columns that may count for some uses only; without a tick they count for all. */
const SOME_USES: readonly Column['is'][] = [
  'conditions',
  'given-by',
  'relationship',
  'consent-date',
  'until',
  'withdrawn',
  'doubt',
];

/** A column of the file: its header and examples, what it is, and what its values will mean. */
export function ColumnRow(props: {
  words: Words;
  table: Table;
  header: number;
  index: number;
  column: Column;
  onColumn(column: Column): void;
}) {
  const { words, table, header, index, column, onColumn } = props;
  const examples = useMemo(() => examplesOf(table, header, index), [table, header, index]);
  const { values, more } = useMemo(
    () => valuesOf(table, header, index, column),
    [table, header, index, column],
  );
  const name = column.header || words('list_import_noHeader', { number: index + 1 });
  const asksUses = column.is === 'consent' || SOME_USES.includes(column.is);

  return (
    <tr class={column.is === 'nothing' ? 'unused' : ''}>
      <th scope="row">
        {name}
        <span class="quiet examples">
          {examples.length === 0 ? words('list_import_blank') : examples.join(' · ')}
        </span>
      </th>
      <td data-label={words('list_import_is')}>
        <select
          aria-label={words('list_import_isOf', { column: name })}
          value={column.is}
          onChange={(event) => {
            const is = FIELDS.find((field) => field === event.currentTarget.value) ?? 'nothing';
            onColumn({ ...column, is, uses: is === 'consent' ? column.uses : [] });
          }}
        >
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {words(keyOf('list_field_', field))}
            </option>
          ))}
        </select>
        {asksUses && (
          <details class="uses" open={column.is === 'consent' && column.uses.length === 0}>
            <summary>
              {column.uses.length === 0
                ? words(column.is === 'consent' ? 'list_import_noUses' : 'list_import_allUses')
                : column.uses.map((use) => words(keyOf('list_use_', use))).join(', ')}
            </summary>
            <UseChecks
              words={words}
              legend={words('list_import_usesOf', { column: name })}
              uses={column.uses}
              onUses={(uses) => onColumn({ ...column, uses })}
            />
          </details>
        )}
      </td>
      <td data-label={words('list_import_willMean')}>
        {values.length > 0 && (
          <ul class="means">
            {values.map(({ text, count, means, unclear }) => (
              <li key={text} class={unclear ? 'unclear' : ''}>
                <span class="value">{text === '' ? words('list_import_blank') : `“${text}”`}</span>{' '}
                <span class="quiet">×{count}</span> <span aria-hidden="true">→</span>{' '}
                {means !== null && words(means)}
              </li>
            ))}
            {more > 0 && <li class="quiet">{words('list_import_more', { count: more })}</li>}
            {table.rows.length > COUNTED_ROWS && (
              <li class="quiet">{words('list_import_counted', { count: COUNTED_ROWS })}</li>
            )}
          </ul>
        )}
      </td>
    </tr>
  );
}
