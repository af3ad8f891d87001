import type { Words } from '../../../i18n/index.ts';

/** The rows of one page; a page beyond the last is the last. */
export function pageOf<T>(rows: readonly T[], page: number, perPage: number): readonly T[] {
  const at = Math.min(page, lastPage(rows.length, perPage)) * perPage;
  return rows.slice(at, at + perPage);
}

export const lastPage = (count: number, perPage: number): number =>
  Math.max(0, Math.ceil(count / perPage) - 1);

/** Back and on through a long table; nothing where it fits on one page. */
export function Pager(props: {
  words: Words;
  count: number;
  perPage: number;
  page: number;
  onPage(page: number): void;
}) {
  const { words, count, perPage, onPage } = props;
  const last = lastPage(count, perPage);
  const page = Math.min(props.page, last);
  if (last === 0) return null;
  // Not `disabled`: the focus would be lost when the end is reached.
  const button = (to: number, label: string, off: boolean) => (
    <button
      type="button"
      class="button plain small"
      aria-disabled={off}
      onClick={() => !off && onPage(to)}
    >
      {label}
    </button>
  );
  return (
    <nav class="pager" aria-label={words('list_pager')}>
      {button(page - 1, words('list_pager_back'), page === 0)}
      <span role="status">
        {words('list_pager_at', {
          from: page * perPage + 1,
          to: Math.min(count, (page + 1) * perPage),
          count,
        })}
      </span>
      {button(page + 1, words('list_pager_on'), page === last)}
    </nav>
  );
}
