import type { Draft } from '../../lint/draft.ts';
import type { Field } from '../../lint/finding.ts';
import type { Shown } from './shown.ts';

/** A text to be searched, and where a place in it belongs in the draft. */
export interface Searched {
  readonly text: string;
  /** It stands in somebody else's post. */
  readonly other: boolean;
  /** @param start, end UTF-16 units into `text`; a stretch over two rows is marked in the first. */
  placeOf(start: number, end: number): Place;
}

export interface Place {
  readonly row: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

/**
 * Every text of the draft. The rows of a thread are one text, line after line, since a name may
 * begin in one and end in the next.
 */
export function textsOf(draft: Draft, shown: Shown): Searched[] {
  const parts = draft.rows.flatMap(({ media, poll, tagged }, row): Searched[] => [
    ...media.map(({ alt }, index) => single(alt ?? '', row, { kind: 'alt', index })),
    ...poll.map((text, index) => single(text, row, { kind: 'poll', index })),
    ...tagged.map((handle, index) => tag(handle, row, index)),
  ]);
  const others: Searched[] = [];
  if (draft.quoted)
    others.push({ ...single(draft.quoted.text, 0, { kind: 'quoted' }), other: true });
  // Answering does not repeat the other post: it counts only beside pictures of the draft's own.
  if (draft.replyTo && shown === 'pupils' && draft.rows.some(({ media }) => media.length > 0)) {
    others.push({ ...single(draft.replyTo.text, 0, { kind: 'replied' }), other: true });
  }
  return [thread(draft), ...parts, ...others].filter(({ text }) => text.trim() !== '');
}

function single(text: string, row: number, field: Field): Searched {
  const placeOf = (start: number, end: number): Place => ({
    row,
    field,
    start,
    end,
    typed: text.slice(start, end),
  });
  return { text, other: false, placeOf };
}

/** A tagged account comes without its sign, and is read with it. */
function tag(handle: string, row: number, index: number): Searched {
  const inner = single(handle, row, { kind: 'tagged', index });
  const placeOf = (start: number, end: number) =>
    inner.placeOf(Math.max(0, start - 1), Math.max(0, end - 1));
  return { text: `@${handle}`, other: false, placeOf };
}

function thread({ rows }: Draft): Searched {
  const starts: number[] = [];
  let text = '';
  for (const [row, content] of rows.entries()) {
    if (row > 0) text += '\n';
    starts.push(text.length);
    text += content.text;
  }
  const placeOf = (start: number, end: number): Place => {
    const row = Math.max(
      0,
      starts.findLastIndex((from) => from <= start),
    );
    const from = starts[row] ?? 0;
    const length = rows[row]?.text.length ?? 0;
    const [first, last] = [start - from, Math.min(end - from, length)];
    return {
      row,
      field: { kind: 'text' },
      start: first,
      end: last,
      typed: text.slice(from + first, from + last),
    };
  };
  return { text, other: false, placeOf };
}
