import { type Rect, rect } from './geometry.ts';
import { type Around, readBeneath, withControls } from './obstacles.ts';
import { place } from './placement.ts';
import type { Placement, Scene, Sizes } from './scene.ts';

/** Each costs a search and some hundred hit tests. */
const MOST_TRIES = 8;

/** A scene without what lies around, which is found out bit by bit. */
type Bare = Omit<Scene, 'frame' | 'posts' | 'words'>;

/**
 * Looks beneath a place and searches anew without what lies there, until nothing does.
 * @param ofText whether words count, too; then a place of another kind ends the search.
 * @returns the last place, all that is now known, and whether nothing lies beneath it.
 */
function search(
  doc: Document,
  scene: Bare,
  first: Placement,
  around: Around,
  ofText: boolean,
): { readonly next: Placement; readonly now: Around; readonly clear: boolean } {
  let next = first;
  let now = around;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const beneath = readBeneath(doc, areaOf(next, scene.sizes));
    const news = beneath.controls.filter(([one]) => !now.known.has(one));
    const words = ofText ? beneath.words : [];
    if (words.length === 0 && news.length === 0) return { next, now, clear: true };
    now = withControls({ ...now, words: [...now.words, ...words] }, news);
    next = place({ ...scene, ...now });
    if (ofText && next.attempt !== first.attempt) break;
  }
  return { next, now, clear: false };
}

/**
 * Controls whose middle and corners are hidden, or that lie beyond what was read, are only found by
 * looking beneath the place itself. Gives back the place clear of them and all that is now known.
 */
export function clearOfHidden(
  doc: Document,
  scene: Bare,
  first: Placement,
  around: Around,
): [Placement, Around] {
  const { next, now } = search(doc, scene, first, around, false);
  return [next, now];
}

/**
 * What opens by itself should not lie on words somebody may be reading either. Each place found
 * tells of the words beneath it and is searched again without them. Where every place has some, a card
 * stays shut and a strip takes the first, which was the best. After a hold, and when somebody asked,
 * what the panel says comes first.
 */
export function clearOfText(
  doc: Document,
  scene: Bare,
  first: Placement,
  around: Around,
): [Placement, Around] {
  if (scene.want === 'card' || scene.want === 'held') return [first, around];
  const { next, now, clear } = search(doc, scene, first, around, true);
  if (clear) return [next, now];
  if (scene.want === 'strip') return [first, around];
  const strip = { ...scene, want: 'strip' as const };
  return clearOfText(
    doc,
    strip,
    ...clearOfHidden(doc, strip, place({ ...strip, ...around }), around),
  );
}

/** What a placement takes up, as far as its content fills it: a narrower card is taller. */
export function areaOf(
  { size, x, y, width, maxHeight, note }: Placement,
  { strip, card }: Sizes,
): Rect {
  const lines = strip.notes.find((one) => one.as === note && one.width === width)?.height;
  const height = size === 'card' ? (card.height * card.wide) / width : (lines ?? strip.height);
  return rect(x, y, width, Math.min(maxHeight, height));
}
