import type { Media } from '../lint/draft.ts';
import { altOf, noteAttachment } from './alt-labels.ts';
import { all, precedes } from './dom.ts';
import { isGif } from './gifs.ts';
import {
  ATTACHMENT,
  ATTACHMENTS,
  AVATAR_BOX,
  BLOCK,
  LINK_CARD,
  MEDIA,
  POLL_CHOICE,
  PROGRESS,
  QUOTE_CARD,
} from './selectors.ts';

/** What else a post may carry, and X may put into the same box: a quote, a link's card, a poll. */
const NO_MEDIUM = `${QUOTE_CARD}, article, ${LINK_CARD}, ${POLL_CHOICE}`;

export interface Attachment {
  readonly element: HTMLElement;
  readonly media: Media;
}

export interface Attachments {
  readonly found: readonly Attachment[];
  /** Something is attached that none of this could make sense of. */
  readonly unclear: boolean;
  /** The test id had drifted. */
  readonly drifted: boolean;
}

/**
 * Pictures, videos and GIFs of the composer around, in document order.
 * @param editors the composer's, for what a row adds lies below its editor (2.2).
 */
export function readAttachments(around: Element, editors: readonly Element[]): Attachments {
  const boxes = all(around, ATTACHMENTS.present);
  const found = boxes.flatMap((box) => itemsIn(box)).map(read);
  // X is known to wrap every attachment in the box, so one outside it means the id has drifted.
  const below = (el: HTMLElement) => editors.some((editor) => precedes(editor, el));
  const stray =
    ATTACHMENTS.fallback === null
      ? []
      : all(around, ATTACHMENTS.fallback).filter(
          (el) =>
            isOwn(el) &&
            !boxes.some((box) => box.contains(el)) &&
            (keyOf(el)?.startsWith('blob:') === true || below(el)),
        );
  const unclear = boxes.some(
    (box) => itemsIn(box).length === 0 && hasControls(box) && box.querySelector(NO_MEDIUM) === null,
  );
  return {
    found: [
      ...found,
      ...stray
        .map((el) => groupOf(el, around))
        .filter(first)
        .map(read),
    ],
    unclear,
    drifted: stray.length > 0,
  };
}

function itemsIn(box: HTMLElement): HTMLElement[] {
  const media = all(box, `${MEDIA}, ${PROGRESS}`).filter(isOwn);
  const parts = all(box, ATTACHMENT).filter((el) => isPartOfOne(el, media, box));
  const groups = all(box, ATTACHMENT).filter(
    (el) =>
      isOwn(el) &&
      !parts.includes(el) &&
      el.querySelector(NO_MEDIUM) === null &&
      all(el, ATTACHMENT).every((inner) => parts.includes(inner)) &&
      (hasControls(el) || holdsAny(el, media)),
  );
  const bare = media.filter((el) => !groups.some((group) => group.contains(el)));
  // A progress bar of the whole box is no attachment of its own unless nothing else is there yet.
  const loose = bare.filter((el) => el.matches(MEDIA) || groups.length + bare.length === 1);
  return [...groups, ...loose].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/**
 * Whether the group is a part of an attachment: it holds no medium and lies in a group that holds
 * exactly one as its own, as a video's controls do (assumed; 2.3 shows none). In a group around
 * several attachments each medium belongs to an inner group, so that one still without its picture
 * counts.
 */
function isPartOfOne(el: HTMLElement, media: readonly HTMLElement[], box: Element): boolean {
  const outer = el.parentElement?.closest<HTMLElement>(ATTACHMENT) ?? null;
  // The whole box or composer may be a group too, and is no attachment.
  if (outer === null || outer.contains(box) || holdsAny(el, media)) return false;
  const held = media.filter((one) => one.matches(MEDIA) && outer.contains(one));
  if (held.length === 1) return held[0]?.closest(ATTACHMENT) === outer;
  return held.length === 0 && isPartOfOne(outer, media, box);
}

function read(element: HTMLElement): Attachment {
  const video = element.matches('video') ? element : element.querySelector('video');
  const image = element.matches('img') ? element : element.querySelector('img');
  const key = keyOf(video) ?? keyOf(image);
  const badge = badgeOf(element);
  const gif = isGif(key) || /\bGIF\b/.test(badge) || /\.gif(\?|$)|tenor|giphy/i.test(key ?? '');
  const label = element.getAttribute('aria-label');
  noteAttachment(key, label, gif);
  const lang = element.ownerDocument.documentElement.lang;
  const grouped = element.matches(ATTACHMENT);
  const kind = gif ? 'gif' : video !== null ? 'video' : image !== null ? 'photo' : 'unknown';
  const box = element.closest(ATTACHMENTS.present) ?? element;
  return {
    element,
    media: {
      kind,
      key: key === null ? null : key.slice(0, 2_000),
      alt: grouped ? (altOf(label, badge, lang)?.slice(0, 60_000) ?? null) : null,
      uploading: isUploading(element, box),
    },
  };
}

function isUploading(element: HTMLElement, box: Element): boolean {
  if (element.matches(PROGRESS) || element.querySelector(PROGRESS) !== null) return true;
  // One that belongs to no attachment may belong to this one.
  return [...box.querySelectorAll(PROGRESS)].some((bar) => bar.closest(ATTACHMENT) === null);
}

function keyOf(media: Element | null): string | null {
  if (media === null) return null;
  const own = media.getAttribute('src');
  if (own !== null && own !== '') return own;
  const source = media.querySelector('source')?.getAttribute('src') ?? media.getAttribute('poster');
  return source === undefined || source === '' ? null : source;
}

/** "ALT", "GIF" or "GIF ALT" (2.3, C). */
function badgeOf(element: HTMLElement): string {
  const described = [element, ...all(element, '[aria-describedby]')];
  return described
    .flatMap((el) => (el.getAttribute('aria-describedby') ?? '').split(/\s+/))
    .filter((id) => id !== '')
    .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ');
}

function groupOf(el: HTMLElement, around: Element): HTMLElement {
  const group = el.closest<HTMLElement>(ATTACHMENT);
  return group !== null && around.contains(group) && group !== around ? group : el;
}

function first(el: HTMLElement, index: number, list: readonly HTMLElement[]): boolean {
  return list.indexOf(el) === index;
}

function hasControls(el: Element): boolean {
  return el.querySelector('button, [role="button"]') !== null;
}

function holdsAny(el: Element, parts: readonly Element[]): boolean {
  return parts.some((part) => el.contains(part));
}

/** The quote's pictures, avatars and emoji are not attached. */
function isOwn(el: Element): boolean {
  return el.closest(`${QUOTE_CARD}, ${LINK_CARD}, article, ${AVATAR_BOX}, ${BLOCK}`) === null;
}
