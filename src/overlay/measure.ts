import { clamp } from './geometry.ts';
import type { Placement, Sizes } from './scene.ts';

/** From two icons up: the state in words, then the first finding cut short, then all of it. */
export type Fit = 'tiny' | 'words' | 'first' | 'full' | 'note' | 'brief';

/** Less room than this, in pixels, shows nothing of the first finding but its quotation mark. */
const FIRST = 72;

/** What the word on a card's button takes up, in pixels. */
const VERB = 56;

/** Beyond this the first finding is cut short rather than the strip made longer. In rem, as all here. */
const LONGEST_STRIP = 30;
/** Widths of a strip in several lines: from a comfortable line down to a long word. */
const NOTES = [36, 24, 18, 13, 9];
/** Two short lines, in the gap beside a few icons. */
const BRIEF = 3.75;
/** In rem, so that all follows X's own text size. */
const CARD = { wide: 23, narrow: 16, comfortable: 14, least: 6.5 };
const SMALLEST_CARD = { width: 9, height: 3.25 };

/**
 * The box's sizes in every shape. Lays it out four times, and once for each width of a note: only
 * after its content has changed.
 * @param held the strip is to say in a sentence what and why, in as many lines as that takes.
 */
export function measure(box: HTMLElement, held: boolean): Sizes {
  const rem = Number.parseFloat(getComputedStyle(box.ownerDocument.documentElement).fontSize) || 16;
  const { shape, fit } = box.dataset;
  const low = ['data-short', 'data-least'].filter((name) => box.hasAttribute(name));
  const { width, maxHeight } = box.style;
  // A strip shows nothing of the body, which the browser then scrolls back to its top.
  const body = box.querySelector('.body');
  const scrolled = body?.scrollTop ?? 0;
  const widthOf = (as: Fit): number => {
    box.dataset.fit = as;
    return Math.ceil(box.getBoundingClientRect().width);
  };
  const heightAt = (wide: number): number => {
    box.style.width = `${wide}px`;
    return Math.ceil(box.getBoundingClientRect().height);
  };

  for (const name of low) box.removeAttribute(name);
  box.style.width = 'max-content';
  box.style.maxHeight = 'none';
  box.dataset.shape = 'strip';
  const tiny = widthOf('tiny');
  const words = widthOf('words');
  const full = clamp(widthOf('full'), words, Math.max(words, LONGEST_STRIP * rem));
  const stripHeight = Math.ceil(box.getBoundingClientRect().height);
  const notes = held ? notesOf(widthOf('note'), rem, heightAt) : [];
  if (held) {
    box.dataset.fit = 'brief';
    notes.push({ as: 'brief', width: BRIEF * rem, height: heightAt(BRIEF * rem) });
  }
  box.dataset.fit = 'full';
  box.dataset.shape = 'card';
  const cardHeight = heightAt(CARD.wide * rem);

  // Nothing is drawn in between; the caller sets them anew, or nothing has to change.
  box.dataset.shape = shape ?? 'strip';
  box.dataset.fit = fit ?? 'full';
  for (const name of low) box.setAttribute(name, '');
  box.style.width = width;
  box.style.maxHeight = maxHeight;
  if (body && scrolled > 0) body.scrollTop = scrolled;
  return {
    strip: { tiny, words, full, height: stripHeight, notes },
    card: {
      wide: CARD.wide * rem,
      narrow: CARD.narrow * rem,
      height: cardHeight,
      comfortable: CARD.comfortable * rem,
      least: CARD.least * rem,
      smallest: { width: SMALLEST_CARD.width * rem, height: SMALLEST_CARD.height * rem },
    },
  };
}

/** In one line where that is not too long, and at every narrower width. */
function notesOf(
  oneLine: number,
  rem: number,
  heightAt: (width: number) => number,
): Sizes['strip']['notes'][number][] {
  const narrower = NOTES.map((wide) => wide * rem).filter((wide) => wide < oneLine);
  const longest = Math.max(...NOTES) * rem;
  const widths = oneLine <= longest ? [oneLine, ...narrower] : narrower;
  return widths.map((width) => ({ as: 'note', width, height: heightAt(width) }));
}

/** Too low for a card with all its air: the first finding and its mending come before the rest. */
export const isShort = ({ size, maxHeight }: Placement, { card }: Sizes): boolean =>
  size === 'card' && maxHeight < Math.min(card.comfortable, card.height);

/** Hardly more than the head: its one line or two should be whole. */
export const isLeast = ({ size, maxHeight }: Placement, { card }: Sizes): boolean =>
  size === 'card' && maxHeight < Math.min(card.least, card.height);

/** What of the first line's content goes into this width. */
export function fitOf({ size, width, note }: Placement, { strip, card }: Sizes): Fit {
  if (size === 'card') {
    if (width >= Math.min(card.wide, strip.full)) return 'full';
    return width >= strip.words + VERB ? 'words' : 'tiny';
  }
  if (note) return note;
  if (width >= strip.full) return 'full';
  if (width >= strip.words + FIRST) return 'first';
  return width >= strip.words ? 'words' : 'tiny';
}
