import { heightOf, inflate, type Rect, widthOf } from './geometry.ts';
import type { Scene } from './scene.ts';

/** Free pixels kept around the composer, its controls, the page's controls, and at the window's edge. */
export const AROUND = { anchor: 8, hard: 3, soft: 2, edge: 8 };

/** A card that opens by itself should be seen to belong to the composer: no farther, in pixels. */
const FARTHEST = 120;

/** One shape and what it may not cover; they are tried in order. */
export interface Attempt {
  readonly name: string;
  readonly size: 'strip' | 'card';
  /** Widest first: each narrower one costs. */
  readonly widths: readonly number[];
  readonly minHeight: number;
  readonly height: number;
  readonly avoid: readonly Rect[];
  readonly farthest: number;
}

export function attemptsFor({
  anchor,
  hard,
  popups,
  soft,
  sizes,
  want,
  viewport,
}: Scene): readonly Attempt[] {
  const controls = [...hard, ...popups].map((box) => inflate(box, AROUND.hard));
  const page = soft.map((box) => inflate(box, AROUND.soft));
  const composer = inflate(anchor, AROUND.anchor);
  const fits = (width: number): number => Math.min(width, widthOf(viewport));

  const card = (name: string, minHeight: number, avoid: readonly Rect[]): Attempt => ({
    name,
    size: 'card',
    widths: [fits(sizes.card.wide), fits(sizes.card.narrow)],
    minHeight: Math.min(minHeight, sizes.card.height, heightOf(viewport)),
    height: sizes.card.height,
    avoid,
    farthest: want === 'either' ? FARTHEST : Number.POSITIVE_INFINITY,
  });
  const strip = (name: string, widths: readonly number[], avoid: readonly Rect[]): Attempt => ({
    name,
    size: 'strip',
    widths: widths.map(fits),
    minHeight: Math.min(sizes.strip.height, heightOf(viewport)),
    height: sizes.strip.height,
    avoid,
    farthest: Number.POSITIVE_INFINITY,
  });

  const { tiny, words, full } = sizes.strip;
  const { comfortable, least } = sizes.card;
  const free = [...controls, ...page];
  const strips = [
    strip('strip', [full, words], free),
    strip('tiny', [tiny], free),
    strip('strip-over-page', [full, words], controls),
    strip('tiny-over-page', [tiny], controls),
  ];
  switch (want) {
    case 'strip':
      return strips;
    case 'either':
      return [card('card', comfortable, [...free, composer]), ...strips];
    case 'card':
      return [
        card('card', comfortable, [...free, composer]),
        card('card-over-page', comfortable, [...controls, composer]),
        card('card-in-composer', comfortable, free),
        card('card-over-both', comfortable, controls),
        card('low-card', least, [...free, composer]),
        card('low-card-over-both', least, controls),
      ];
  }
}
