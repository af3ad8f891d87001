import { type Rect, rect } from './geometry.ts';
import { textUnder } from './obstacles.ts';
import { place } from './placement.ts';
import type { Placement, Scene } from './scene.ts';

/** Each costs a search and some hundred hit tests. */
const MOST_TRIES = 8;

/**
 * What opens by itself should not lie on words somebody may be reading either. Each place found
 * tells of the words beneath it and is searched again without them. Where every place has some, a card
 * stays shut and a strip takes the first, which was the best. Gives back the obstacles with the words, for the next search.
 */
export function clearOfText(
  doc: Document,
  scene: Scene,
  first: Placement,
): [Placement, readonly Rect[]] {
  if (scene.want === 'card') return [first, scene.soft];
  let next = first;
  let { soft } = scene;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { size, x, y, width, maxHeight } = next;
    const { strip, card } = scene.sizes;
    const height = Math.min(maxHeight, size === 'card' ? card.height : strip.height);
    const words = textUnder(doc, rect(x, y, width, height));
    if (words.length === 0) return [next, soft];
    soft = [...soft, ...words];
    next = place({ ...scene, soft });
    if (next.attempt !== first.attempt) break;
  }
  if (scene.want === 'strip') return [first, scene.soft];
  const strip = { ...scene, want: 'strip' as const };
  return clearOfText(doc, strip, place(strip));
}
