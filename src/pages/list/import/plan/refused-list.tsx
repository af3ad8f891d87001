import { useState } from 'preact/hooks';
import type { Words } from '../../../../i18n/index.ts';
import { download } from '../../download.ts';
import { Pager, pageOf } from '../../pupils/pager.tsx';
import { type Refused, refusedCsv } from './problem-words.ts';

const PER_PAGE = 25;

/** Every row and cell that could not be used: file, row, column, reason. */
export function RefusedList({ words, refused }: { words: Words; refused: readonly Refused[] }) {
  const [page, setPage] = useState(0);
  const rows = refused.filter(({ whole }) => whole).length;
  return (
    <details class="inset" open>
      <summary>{words('list_refused', { rows, cells: refused.length - rows })}</summary>
      <p class="quiet">{words('list_refused_intro')}</p>
      <p class="actions">
        <button
          type="button"
          class="button plain small"
          onClick={() =>
            download(words('list_refused_fileName'), 'text/csv', refusedCsv(refused, words))
          }
        >
          {words('list_refused_download')}
        </button>
      </p>
      <table class="refused">
        <caption class="visually-hidden">{words('list_refused_caption')}</caption>
        <thead>
          <tr>
            {['file', 'row', 'column', 'reason'].map((name) => (
              <th key={name} scope="col">
                {words(`list_refused_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pageOf(refused, page, PER_PAGE).map(({ file, row, column, reason }) => (
            <tr key={`${file}\n${row}\n${column}\n${reason}`}>
              <td data-label={words('list_refused_file')}>{file}</td>
              <td data-label={words('list_refused_row')}>{row}</td>
              <td data-label={words('list_refused_column')}>{column}</td>
              <td data-label={words('list_refused_reason')}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager words={words} count={refused.length} perPage={PER_PAGE} page={page} onPage={setPage} />
    </details>
  );
}
