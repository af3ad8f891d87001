import { clamp } from './geometry.ts';
import type { Placement, Sizes } from './scene.ts';

/** From two icons up: the state in words, then the first finding cut short, then all of it. */
export type Fit = 'tiny' | 'words' | 'first' | 'full';

/** Less room than this, in pixels, shows nothing of the first finding but its quotation mark. */
const FIRST = 72;

/** Beyond this the first finding is cut short rather than the strip made longer. */
const LONGEST_STRIP = 30;
/** In rem, so that all follows X's own text size. */
const CARD = { wide: 23, narrow: 16, comfortable: 14, least: 6.5 };

/** The box's sizes in every shape. Lays it out four times: only after its content has changed. */
export function measure(box: HTMLElement): Sizes {
  const rem = Number.parseFloat(getComputedStyle(box.ownerDocument.documentElement).fontSize) || 16;
  const { shape, fit } = box.dataset;
  const short = box.hasAttribute('data-short');
  const { width, maxHeight } = box.style;
  const widthOf = (as: Fit): number => {
    box.dataset.fit = as;
    return Math.ceil(box.getBoundingClientRect().width);
  };

  box.removeAttribute('data-short');
  box.style.width = 'max-content';
  box.style.maxHeight = 'none';
  box.dataset.shape = 'strip';
  const tiny = widthOf('tiny');
  const words = widthOf('words');
  const full = clamp(widthOf('full'), words, Math.max(words, LONGEST_STRIP * rem));
  const stripHeight = Math.ceil(box.getBoundingClientRect().height);
  box.dataset.shape = 'card';
  box.style.width = `${CARD.wide * rem}px`;
  const cardHeight = Math.ceil(box.getBoundingClientRect().height);

  // Nothing is drawn in between; the caller sets them anew, or nothing has to change.
  box.dataset.shape = shape ?? 'strip';
  box.dataset.fit = fit ?? 'full';
  box.toggleAttribute('data-short', short);
  box.style.width = width;
  box.style.maxHeight = maxHeight;
  return {
    strip: { tiny, words, full, height: stripHeight },
    card: {
      wide: CARD.wide * rem,
      narrow: CARD.narrow * rem,
      height: cardHeight,
      comfortable: CARD.comfortable * rem,
      least: CARD.least * rem,
    },
  };
}

/** Too low for a card with all its air: the first finding and its mending come before the rest. */
export const isShort = ({ size, maxHeight }: Placement, { card }: Sizes): boolean =>
  size === 'card' && maxHeight < Math.min(card.comfortable, card.height);

/** What of the first line's content goes into this width. */
export function fitOf({ size, width }: Placement, { strip, card }: Sizes): Fit {
  if (size === 'card') return width >= Math.min(card.wide, strip.full) ? 'full' : 'words';
  if (width >= strip.full) return 'full';
  if (width >= strip.words + FIRST) return 'first';
  return width >= strip.words ? 'words' : 'tiny';
}
