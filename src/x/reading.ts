import type { Row } from '../lint/draft.ts';
import { readAttachments } from './attachments.ts';
import { surroundingsOf } from './composers.ts';
import { readContext } from './context.ts';
import { pollsIn, rowOf, taggedIn } from './rows.ts';
import { ATTACHMENTS, TAGS_UNKNOWN } from './selectors.ts';
import { textOf } from './text.ts';
import type { Composer, Reading } from './types.ts';

/** The bounds of lint/draft.ts: more than this is nonsense, and not checked. */
const MOST = { rows: 50, text: 60_000, media: 16, tagged: 50, poll: 8 } as const;

/**
 * The whole draft as X would send it. Never throws: what could not be read is named in `unreadable`
 * (`composer`, `rows`, `text`, `attachments`, `tagged`, `poll`, `replyTo`, `quoted`).
 */
export function readDraft(composer: Composer): Reading {
  try {
    return read(composer);
  } catch {
    const rows = [emptyRow('')];
    const draft = { surface: composer.surface, rows, replyTo: null, quoted: null, scheduled: null };
    return { draft, unreadable: ['composer'] };
  }
}

function read(composer: Composer): Reading {
  const unreadable: string[] = [];
  const { editors, surface } = composer;
  if (editors.length === 0 || !composer.root.isConnected) unreadable.push('composer');
  const texts = editors.map(textOf);
  if (texts.some((text) => text === null || text.length > MOST.text)) unreadable.push('text');
  const rows = texts.map((text) => emptyRow((text ?? '').slice(0, MOST.text)));
  if (rows.length === 0) rows.push(emptyRow(''));

  const around = surroundingsOf(composer);
  const into = (part: Element) => rows[rowOf(part, editors)] ?? rows[0];
  const attachments = readAttachments(around, editors);
  for (const { element, media } of attachments.found) into(element)?.media.push(media);
  for (const { element, text } of pollsIn(around))
    into(element)?.poll.push(text.slice(0, MOST.text));
  for (const { element, names } of taggedIn(around)) {
    into(element)?.tagged.push(...names);
    if (names.length === 0) unreadable.push('tagged');
  }
  if (around.querySelector(TAGS_UNKNOWN) !== null) unreadable.push('tagged');
  if (attachments.unclear) unreadable.push(ATTACHMENTS.surface);
  const context = readContext(
    composer,
    rows.map(({ text }) => text),
  );
  unreadable.push(...context.unreadable, ...tooMany(rows));

  const { replyTo, quoted, scheduled } = context;
  const draft = { surface, rows: rows.slice(0, MOST.rows).map(cut), replyTo, quoted, scheduled };
  return { draft, unreadable: [...new Set(unreadable)] };
}

function emptyRow(text: string): Row {
  return { text, media: [], tagged: [], poll: [] };
}

function tooMany(rows: readonly Row[]): string[] {
  const over: string[] = rows.length > MOST.rows ? ['rows'] : [];
  if (rows.some(({ media }) => media.length > MOST.media)) over.push(ATTACHMENTS.surface);
  if (rows.some(({ tagged }) => tagged.length > MOST.tagged)) over.push('tagged');
  if (rows.some(({ poll }) => poll.length > MOST.poll)) over.push('poll');
  return over;
}

function cut({ text, media, tagged, poll }: Row): Row {
  return {
    text,
    media: media.slice(0, MOST.media),
    tagged: tagged.slice(0, MOST.tagged),
    poll: poll.slice(0, MOST.poll),
  };
}
