import { heightOf, inflate, type Rect, widthOf } from './geometry.ts';
import type { Placement, Scene } from './scene.ts';

/** Free pixels kept around the composer, its controls, the page's controls, and at the window's edge. */
export const AROUND = { anchor: 8, hard: 3, soft: 2, edge: 8 };

/** What opens by itself should be seen to belong to the composer: no farther, in pixels. */
const FARTHEST = { card: 120, note: 240 };

/** One shape and what it may not cover; they are tried in order. */
export interface Attempt {
  readonly name: string;
  readonly size: 'strip' | 'card';
  readonly note: Placement['note'];
  /** Widest first: each narrower one costs. */
  readonly widths: readonly number[];
  readonly minHeight: number;
  readonly height: number;
  readonly avoid: readonly Rect[];
  readonly farthest: number;
}

/** Everything that may have to stay free, with the air around it, from the gravest down. */
function groundsOf({ anchor, hard, popups, frame, posts, words }: Scene) {
  const composers = [...hard, ...popups].map((box) => inflate(box, AROUND.hard));
  const page = (boxes: readonly Rect[]) => boxes.map((box) => inflate(box, AROUND.soft));
  const frames = [...composers, ...page(frame)];
  const controls = [...frames, ...page(posts)];
  return {
    /** The composer's controls and open menus. */
    composers,
    /** And what stands round about the timeline. */
    frames,
    /** Every control there is. */
    controls,
    /** And what can only be read. */
    free: [...controls, ...page(words)],
    /** The whole composer, gaps and all. */
    composer: inflate(anchor, AROUND.anchor),
  };
}

export function attemptsFor(scene: Scene): readonly Attempt[] {
  const { sizes, want, viewport } = scene;
  const { composers, frames, controls, free, composer } = groundsOf(scene);
  const wide = (width: number): number => Math.min(width, widthOf(viewport));
  const high = (height: number): number => Math.min(height, heightOf(viewport));
  const { tiny, words, full, height, notes } = sizes.strip;
  const { comfortable, least, smallest } = sizes.card;
  const asked = want === 'card';

  const card = (name: string, minHeight: number, avoid: readonly Rect[]): Attempt => ({
    name,
    size: 'card',
    note: null,
    widths: [wide(sizes.card.wide), wide(sizes.card.narrow)],
    minHeight: high(Math.min(minHeight, sizes.card.height)),
    height: sizes.card.height,
    avoid,
    farthest: asked ? Number.POSITIVE_INFINITY : FARTHEST.card,
  });
  const smallCard = (name: string, avoid: readonly Rect[]): Attempt => ({
    ...card(name, smallest.height, avoid),
    widths: [wide(sizes.card.narrow), wide(smallest.width)],
  });
  const strip = (name: string, widths: readonly number[], avoid: readonly Rect[]): Attempt => ({
    name,
    size: 'strip',
    note: null,
    widths: widths.map(wide),
    minHeight: high(height),
    height,
    avoid,
    farthest: Number.POSITIVE_INFINITY,
  });
  /** One for each number of lines. None wider than the window, where its height would not hold. */
  const inLines = (
    as: 'note' | 'brief',
    name: string,
    avoid: readonly Rect[],
    farthest = Number.POSITIVE_INFINITY,
  ): Attempt[] =>
    notes
      .filter(
        (one) => one.as === as && one.width === wide(one.width) && one.height === high(one.height),
      )
      .map((one) => ({
        ...strip(`${name}-${one.width}`, [one.width], avoid),
        ...{ note: as, minHeight: one.height, height: one.height, farthest },
      }));

  const strips = [
    strip('strip', [full, words], free),
    ...(want === 'either' ? inLines('note', 'note', free, FARTHEST.note) : []),
    ...inLines('brief', 'brief', free),
    strip('tiny', [tiny], free),
    strip('strip-over-words', [full, words], controls),
    strip('tiny-over-words', [tiny], controls),
  ];
  switch (want) {
    case 'strip':
      return strips;
    case 'either':
      return [card('card', comfortable, [...free, composer]), ...strips];
    case 'held':
      return [
        card('card', comfortable, [...controls, composer]),
        card('low-card', least, [...controls, composer]),
        ...inLines('note', 'note', free, FARTHEST.note),
        ...inLines('note', 'note-over-words', controls, FARTHEST.note),
        ...inLines('note', 'far-note', free),
        ...inLines('note', 'far-note-over-words', controls),
        ...inLines('brief', 'brief', free),
        ...inLines('brief', 'brief-over-words', controls),
        ...strips,
      ];
    case 'card':
      return [
        card('card', comfortable, [...free, composer]),
        card('card-over-words', comfortable, [...controls, composer]),
        card('card-in-composer', comfortable, controls),
        card('low-card', least, [...controls, composer]),
        card('low-card-in-composer', least, controls),
        card('card-over-posts', comfortable, [...frames, composer]),
        card('card-over-posts-in-composer', comfortable, frames),
        card('low-card-over-posts', least, frames),
        smallCard('small-card', controls),
        smallCard('small-card-over-posts', frames),
        card('low-card-over-frame', least, composers),
        smallCard('small-card-over-frame', composers),
      ];
  }
}
