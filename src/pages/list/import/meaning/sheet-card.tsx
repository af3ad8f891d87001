import { useId, useMemo } from 'preact/hooks';
import type { Column, Mapping } from '../../../../consent/import/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { keyOf } from '../../words.ts';
import { ColumnRow } from './column-row.tsx';
import { ListKind } from './list-kind.tsx';
import {
  type Fault,
  faultsOf,
  has,
  rowCount,
  type Sheet,
  saysConsent,
  sheetTitle,
} from './sheet.ts';

/** What is the matter with a sheet, and what to do, in a sentence that names file and column. */
export function faultWords(words: Words, sheet: Sheet, fault: Fault): string {
  const file = sheetTitle(sheet);
  if (fault.is === 'twice') {
    return words('list_import_fault_twice', {
      file,
      field: words(keyOf('list_field_', fault.field)),
      headers: fault.headers.map((header) => `“${header}”`).join(', '),
    });
  }
  if (fault.is === 'no_uses_of') {
    return words('list_import_fault_no_uses_of', { file, header: fault.header });
  }
  return words(`list_import_fault_${fault.is}`, { file });
}

/** One table: which row is its header, what its columns mean, what kind of list it is. */
export function SheetCard(props: {
  words: Words;
  sheet: Sheet;
  /** There are others, so this one can be left out. */
  several: boolean;
  /** Say what is wrong only once somebody wanted to go on. */
  tried: boolean;
  onSheet(sheet: Sheet): void;
  onHeader(row: number): void;
}) {
  const { words, sheet, several, tried, onSheet } = props;
  const { table, header, mapping, used } = sheet;
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the sheet is counted
  const count = useMemo(() => rowCount(sheet), [table, header]);
  const empty = header !== null && count === 0;
  const faults = used && (tried || header === null || empty) ? faultsOf(sheet) : [];
  const map = (next: Mapping) => onSheet({ ...sheet, mapping: next });
  const column = (index: number, next: Column) =>
    mapping &&
    map({ ...mapping, columns: mapping.columns.map((one, at) => (at === index ? next : one)) });

  return (
    <section class="inset sheet" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{sheetTitle(sheet)}</h4>
      <p class="quiet">
        {words('list_import_rows', { count })}
        {sheet.remembered && ` ${words('list_import_remembered')}`}
      </p>
      {several && (
        <label class="check">
          <input
            type="checkbox"
            checked={used}
            onChange={(event) => onSheet({ ...sheet, used: event.currentTarget.checked })}
          />
          {words('list_import_use')}
        </label>
      )}
      {used && (
        <>
          <div class="field">
            <label for={`${id}-header`}>{words('list_import_header')}</label>
            <select
              id={`${id}-header`}
              value={header === null ? '' : String(header)}
              aria-invalid={header === null ? 'true' : 'false'}
              onChange={(event) => {
                if (event.currentTarget.value !== '') {
                  props.onHeader(Number(event.currentTarget.value));
                }
              }}
            >
              {header === null && <option value="">{words('list_import_header_choose')}</option>}
              {table.rows.slice(0, 30).map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
                <option key={index} value={String(index)}>
                  {words('list_import_header_row', {
                    row: index + 1,
                    cells: row
                      .filter((cell) => cell !== '')
                      .slice(0, 6)
                      .join(' | ')
                      .slice(0, 80),
                  })}
                </option>
              ))}
            </select>
          </div>
          <div role="status">
            {faults.map((fault) => {
              const text = faultWords(words, sheet, fault);
              return (
                <p class="error" tabIndex={-1} key={text}>
                  {text}
                </p>
              );
            })}
          </div>
          {header !== null && mapping !== null && (
            <>
              {(!has(mapping, 'consent') || mapping.list.kind !== 'columns') && (
                <ListKind
                  words={words}
                  list={mapping.list}
                  onList={(list) => map({ ...mapping, list })}
                />
              )}
              {!saysConsent(mapping) && (
                <p class="caution">{words('list_import_noConsent', { file: sheetTitle(sheet) })}</p>
              )}
              <Terms words={words} mapping={mapping} onMapping={map} />
              <table class="columns-table">
                <caption class="visually-hidden">
                  {words('list_import_columns', { file: sheetTitle(sheet) })}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{words('list_import_column')}</th>
                    <th scope="col">{words('list_import_is')}</th>
                    <th scope="col">{words('list_import_willMean')}</th>
                  </tr>
                </thead>
                <tbody>
                  {mapping.columns.map((one, index) => (
                    <ColumnRow
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
                      key={index}
                      words={words}
                      table={table}
                      header={header}
                      index={index}
                      column={one}
                      onColumn={(next) => column(index, next)}
                    />
                  ))}
                </tbody>
              </table>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** How names stand in one column, and when a consent ends where the file does not say. */
function Terms(props: { words: Words; mapping: Mapping; onMapping(mapping: Mapping): void }) {
  const { words, mapping, onMapping } = props;
  const id = useId();
  const { ends } = mapping;
  return (
    <div class="bar">
      {has(mapping, 'full-name') && (
        <div class="field">
          <label for={`${id}-order`}>{words('list_import_order')}</label>
          <select
            id={`${id}-order`}
            value={mapping.nameOrder}
            onChange={(event) =>
              onMapping({
                ...mapping,
                nameOrder:
                  event.currentTarget.value === 'surname-first'
                    ? 'surname-first'
                    : 'forename-first',
              })
            }
          >
            <option value="forename-first">{words('list_import_order_forename')}</option>
            <option value="surname-first">{words('list_import_order_surname')}</option>
          </select>
        </div>
      )}
      {saysConsent(mapping) && !has(mapping, 'until') && (
        <div class="field">
          <label for={`${id}-ends`}>{words('list_import_ends')}</label>
          <select
            id={`${id}-ends`}
            value={ends === 'school-year' ? 'school-year' : 'day'}
            onChange={(event) =>
              onMapping({
                ...mapping,
                ends: event.currentTarget.value === 'school-year' ? 'school-year' : '',
              })
            }
          >
            <option value="school-year">{words('list_import_ends_year')}</option>
            <option value="day">{words('list_import_ends_day')}</option>
          </select>
          {ends !== 'school-year' && (
            <input
              type="date"
              aria-label={words('list_import_ends_day')}
              value={ends}
              onInput={(event) => onMapping({ ...mapping, ends: event.currentTarget.value })}
            />
          )}
        </div>
      )}
    </div>
  );
}
