import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../../../i18n/index.ts';
import { Pager, pageOf } from '../../pupils/pager.tsx';

const PER_PAGE = 50;
/** A short list lies open; a long one would bury what comes after it. */
const OPEN_UP_TO = 10;

/** A list of many, folded when it is long, and shown by the page. */
export function Part<T>(props: {
  words: Words;
  heading: string;
  items: readonly T[];
  children(item: T): ComponentChild;
}) {
  const { words, heading, items } = props;
  const [page, setPage] = useState(0);
  return (
    <details class="inset" open={items.length <= OPEN_UP_TO}>
      <summary>{heading}</summary>
      <ul class="lines">{pageOf(items, page, PER_PAGE).map((item) => props.children(item))}</ul>
      <Pager words={words} count={items.length} perPage={PER_PAGE} page={page} onPage={setPage} />
    </details>
  );
}
