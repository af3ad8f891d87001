import type { PostRef } from '../lint/draft.ts';
import { surroundingsOf } from './composers.ts';
import { addressOf, isText, precedes, visibleText } from './dom.ts';
import { scopeOf } from './editors.ts';
import { readPost, readQuoted } from './post.ts';
import { CELL, INLINE_REPLY, LINK_CARD, POST, QUOTE_CARD, SCHEDULED } from './selectors.ts';
import type { Composer } from './types.ts';

export interface Context {
  readonly replyTo: PostRef | null;
  readonly quoted: PostRef | null;
  readonly scheduled: string | null;
  readonly unreadable: readonly string[];
}

/** A status address as somebody pastes it; X turns the last one into a quote when it is sent. */
const STATUS_URL =
  /(?:^|[^\w@./])(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(i\/web|\w{1,20})\/status(?:es)?\/(\d+)/giu;

/** What the draft answers and quotes, and when it goes out. */
export function readContext(composer: Composer, texts: readonly string[]): Context {
  const around = surroundingsOf(composer);
  const unreadable: string[] = [];
  const replyTo = readReply(composer, around, unreadable);
  const quoted = readQuote(composer, around, texts, unreadable);
  const lines = [...around.querySelectorAll(SCHEDULED)].map((line) => visibleText(line).trim());
  const scheduled = lines.find((line) => line !== '')?.slice(0, 300) ?? null;
  return { replyTo, quoted, scheduled, unreadable };
}

function readReply(composer: Composer, around: Element, unreadable: string[]): PostRef | null {
  const [editor] = composer.editors;
  if (editor === undefined || composer.surface === 'inline') return null;
  const inline = editor.closest(INLINE_REPLY);
  if (inline !== null || composer.surface === 'reply') {
    const post = postBefore(inline ?? editor);
    if (post !== null) return readPost(post);
    const author = /^\/(\w{1,20})\/status\/\d+/.exec(addressOf(editor.ownerDocument).pathname)?.[1];
    if (author !== undefined) return unseen(author.toLowerCase());
  }
  // A timeline that stays mounted beside the composer is not what is answered.
  const above = outermost([...around.querySelectorAll(POST)]).filter(
    (post) => precedes(post, editor) && post.closest(CELL) === null,
  );
  const answered = above.at(-1);
  if (answered !== undefined) return readPost(answered);
  if (!takesAddress(composer)) return null;
  const handle = replyingTo(around, editor);
  if (handle !== null) return unseen(handle);
  // Opened cold, the dialog may stay without its post (2.3, C).
  if (!addressOf(editor.ownerDocument).searchParams.has('in_reply_to')) return null;
  unreadable.push('replyTo');
  return unseen(null);
}

/**
 * On a status page nothing in the composer names the post; it is the one right before it, in the
 * same cell (2.1, A). In the lightbox a div of the same test id holds the composer (4.1, A).
 */
function postBefore(from: Element): Element | null {
  const within = from.closest(CELL);
  for (const area of [within, from.parentElement, scopeOf(from.parentElement ?? from)]) {
    if (area === null) continue;
    const before = outermost([...area.querySelectorAll(POST)]).filter((post) =>
      precedes(post, from),
    );
    const nearest = before.at(-1);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** A withheld post is an article inside an article (4.1). */
function outermost(posts: readonly Element[]): Element[] {
  return posts.filter((post) => post.parentElement?.closest('article') === null);
}

/** The words are localised; the @handle in them is not. Only a fallback. */
function replyingTo(around: Element, editor: Element): string | null {
  const walker = editor.ownerDocument.createTreeWalker(around, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!precedes(node, editor)) return null;
    const handle = isText(node) ? /(?:^|\s)@(\w{1,20})\b/.exec(node.data)?.[1] : undefined;
    if (handle !== undefined) return handle.toLowerCase();
  }
  return null;
}

/** The address speaks of the composer in front, never of the home one behind it. */
function takesAddress({ surface }: Composer): boolean {
  return surface === 'modal' || surface === 'reply' || surface === 'quote' || surface === 'mobile';
}

function readQuote(
  composer: Composer,
  around: Element,
  texts: readonly string[],
  unreadable: string[],
): PostRef | null {
  const card = quoteCard(composer, around);
  const pasted = texts.flatMap((text, row) =>
    Array.from(text.matchAll(STATUS_URL), ([, author = '', post]) => ({ row, author, post })),
  );
  if (card !== null) {
    const quoted = readQuoted(card);
    const row = composer.editors.filter((editor) => precedes(editor, card)).length - 1;
    // One address may be the card's own. Another post is quoted as well, by the words it stands in.
    const isCards = (one: (typeof pasted)[number]): boolean => {
      if (quoted.post !== undefined) return one.post === quoted.post;
      const handles = [handleOrNull(one.author), quoted.handle];
      return one.row === row && (handles.includes(null) || handles[0] === handles[1]);
    };
    if (!pasted.every(isCards)) unreadable.push('quoted');
    return quoted;
  }
  // Without its card a pasted status address may still become a quote, with or without a picture.
  const last = pasted.at(-1);
  if (last !== undefined) return unseen(handleOrNull(last.author));
  const named = takesAddress(composer)
    ? addressOf(around.ownerDocument).searchParams.get('url')
    : null;
  const author = [...(named ?? '').matchAll(STATUS_URL)][0]?.[1];
  if (author === undefined) return null;
  unreadable.push('quoted');
  return unseen(handleOrNull(author));
}

/** Drawn under the editor (2.1); a card of a link is none, nor is a post with the editor in it. */
function quoteCard(composer: Composer, around: Element): Element | null {
  const [editor] = composer.editors;
  if (editor === undefined) return null;
  const shown = (el: Element) =>
    precedes(editor, el) &&
    el.closest(LINK_CARD) === null &&
    ((el.textContent ?? '').trim() !== '' ||
      el.querySelector('img, [role="progressbar"]') !== null);
  const cards = [...around.querySelectorAll(`${QUOTE_CARD}, article`)].filter(shown);
  return cards[0] ?? null;
}

/** `x.com/i/status/1` and `x.com/i/web/status/1` name nobody. */
function handleOrNull(name: string): string | null {
  return /^i(\/web)?$/i.test(name) ? null : name.toLowerCase();
}

/** It might carry a picture: nobody has seen it. */
function unseen(handle: string | null): PostRef {
  return { handle, text: '', picture: true };
}
