import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflate, overlaps, type Rect, rect } from './geometry.ts';
import { place } from './placement.ts';
import type { Placement, Scene, Sizes } from './scene.ts';

const NOTES = [
  { as: 'note', width: 420, height: 29 },
  { as: 'note', width: 270, height: 50 },
  { as: 'note', width: 150, height: 92 },
  { as: 'brief', width: 57, height: 36 },
] as const;

const SIZES: Sizes = {
  strip: { tiny: 58, words: 160, full: 300, height: 29, notes: NOTES },
  card: {
    ...{ narrow: 240, wide: 345, height: 420, comfortable: 210, least: 98 },
    smallest: { width: 140, height: 60 },
  },
};

const scene = (over: Partial<Scene> = {}): Scene => ({
  viewport: rect(0, 0, 1280, 800),
  anchor: rect(340, 40, 600, 240),
  hard: [rect(404, 102, 520, 90), rect(404, 232, 520, 36)],
  dear: [],
  popups: [],
  frame: [],
  posts: [],
  words: [],
  sizes: SIZES,
  want: 'either',
  rtl: false,
  last: null,
  ...over,
});

const boxOf = ({ size, x, y, width, maxHeight, note }: Placement): Rect => {
  const lines = NOTES.find((one) => one.as === note && one.width === width)?.height;
  return rect(x, y, width, Math.min(maxHeight, lines ?? SIZES[size].height));
};

describe('where a card opens by itself', () => {
  test('right of the composer when that is free', () => {
    const at = place(scene());
    expect(at.size).toBe('card');
    expect(at.x).toBeGreaterThanOrEqual(940);
    expect(at.y).toBe(40);
  });

  test('left of it where the page reads from the right', () => {
    expect(place(scene({ rtl: true })).x + place(scene({ rtl: true })).width).toBeLessThan(340);
  });

  test('not over anything of the page: then it is a strip', () => {
    const lines = Array.from({ length: 40 }, (_, index) => rect(0, index * 20, 1280, 10));
    const at = place(scene({ words: lines }));
    expect(at.size).toBe('strip');
  });

  test('not far from what it is about', () => {
    const at = place(
      scene({
        viewport: rect(0, 0, 3000, 800),
        frame: [rect(0, 0, 339, 800), rect(941, 0, 900, 800), rect(339, 281, 602, 500)],
      }),
    );
    expect(at.size).toBe('strip');
  });
});

describe('a card that was asked for', () => {
  test('covers the page when nothing else is left, never the composer', () => {
    const at = place(scene({ want: 'card', posts: [rect(0, 0, 1280, 800)] }));
    expect(at.size).toBe('card');
    expect(overlaps(boxOf(at), scene().anchor)).toBe(false);
  });

  test('scrolls inside in a low window', () => {
    const at = place(
      scene({
        want: 'card',
        viewport: rect(0, 0, 400, 420),
        anchor: rect(0, 0, 400, 420),
        hard: [rect(0, 0, 400, 220)],
      }),
    );
    expect(at.maxHeight).toBeLessThan(SIZES.card.height);
    expect(at.y).toBeGreaterThanOrEqual(220);
  });
});

describe('after a hold', () => {
  const held = (over: Partial<Scene>): Placement => place(scene({ want: 'held', ...over }));
  const column = { viewport: rect(0, 0, 600, 800), anchor: rect(0, 0, 600, 240) };
  const hard = [rect(0, 0, 600, 240)];

  test('the card is low rather than over a control', () => {
    const at = held({ ...column, hard, posts: [rect(0, 380, 600, 20), rect(0, 500, 600, 300)] });
    expect([at.size, at.maxHeight < SIZES.card.comfortable]).toEqual(['card', true]);
    expect(boxOf(at).bottom).toBeLessThanOrEqual(380);
  });

  test('without room for a card the strip says its sentence, over as many lines as go in', () => {
    const rows = Array.from({ length: 40 }, (_, index) => rect(0, 300 + index * 20, 600, 20));
    const at = held({ ...column, hard, posts: [rect(290, 240, 310, 60), ...rows] });
    expect([at.note, at.width]).toEqual(['note', 270]);
    expect(rows.filter((row) => overlaps(row, boxOf(at)))).toEqual([]);
  });

  test('it lies over words rather than leaving its sentence out', () => {
    const posts = [rect(0, 300, 600, 500)];
    const at = held({ ...column, hard, posts, words: [rect(0, 240, 600, 60)] });
    expect(at.note).toBe('note');
  });

  test('in the smallest gap it says in brief what it is about', () => {
    const at = held({ ...column, hard, posts: [rect(0, 240, 520, 560), rect(520, 300, 80, 500)] });
    expect([at.note, at.width]).toEqual(['brief', 57]);
  });
});

describe('a card that was asked for in a full window', () => {
  const asked = (over: Partial<Scene>): Rect => boxOf(place(scene({ want: 'card', ...over })));
  const column = { viewport: rect(0, 0, 600, 800), anchor: rect(100, 0, 500, 240) };
  const hard = [rect(100, 0, 500, 240)];
  const rail = rect(0, 0, 100, 800);

  test('is low where that covers no control', () => {
    const rows = [rect(100, 370, 500, 30), rect(100, 420, 500, 380)];
    const box = asked({ ...column, hard, frame: [rail], posts: rows });
    expect([...rows, rail, ...hard].filter((one) => overlaps(one, box))).toEqual([]);
  });

  test('lies over the posts before it lies over the rail', () => {
    const box = asked({ ...column, hard, frame: [rail], posts: [rect(100, 240, 500, 560)] });
    expect([rail, ...hard].filter((one) => overlaps(one, box))).toEqual([]);
  });

  test('becomes smaller before it lies over the rail', () => {
    const bar = rect(100, 310, 500, 490);
    const box = asked({ ...column, hard, frame: [rail, bar], posts: [rect(100, 240, 500, 70)] });
    expect([rail, bar, ...hard].filter((one) => overlaps(one, box))).toEqual([]);
  });

  test('covers a tool of the composer before it covers the text or Post', () => {
    const dear = [rect(0, 0, 600, 700), rect(300, 700, 300, 100)];
    const box = asked({ ...column, hard: [rect(0, 0, 600, 800)], dear });
    expect(dear.filter((one) => overlaps(one, box))).toEqual([]);
  });

  test('covers the rail before it covers the composer', () => {
    const all = [rail, rect(100, 240, 500, 560)];
    expect(hard.filter((one) => overlaps(one, asked({ ...column, hard, frame: all })))).toEqual([]);
  });
});

describe('an open menu', () => {
  const menu = rect(700, 60, 540, 600);

  test('is not covered, not even by a card that was asked for', () => {
    for (const want of ['card', 'strip'] as const) {
      const at = place(scene({ want, popups: [menu], posts: [rect(0, 0, 1280, 800)] }));
      expect(overlaps(boxOf(at), menu)).toBe(false);
    }
  });

  test('is covered rather than the composer where nothing else is left', () => {
    const at = place(
      scene({ want: 'strip', hard: [rect(0, 0, 1280, 740)], popups: [rect(0, 700, 1280, 100)] }),
    );
    expect(boxOf(at).top).toBeGreaterThanOrEqual(740);
  });
});

describe('the strip', () => {
  test('goes into a gap of the composer when the page around is full', () => {
    const at = place(
      scene({
        want: 'strip',
        words: [
          rect(0, 0, 340, 800),
          rect(940, 0, 340, 800),
          rect(340, 280, 600, 520),
          rect(404, 195, 150, 35),
        ],
      }),
    );
    expect(at.y).toBeGreaterThanOrEqual(192);
    expect(at.y + SIZES.strip.height).toBeLessThanOrEqual(232);
  });

  test('stays where it was while that is free', () => {
    const first = place(scene({ want: 'strip' }));
    const moved = place(
      scene({ want: 'strip', last: first, frame: [rect(0, 700, 40, 40), rect(1000, 300, 9, 9)] }),
    );
    expect([moved.x, moved.y]).toEqual([first.x, first.y]);
  });

  test('grows with its words, which it may not cut off', () => {
    const first = place(scene({ want: 'strip' }));
    const strip = { ...SIZES.strip, words: 420, full: 480 };
    const grown = place(scene({ want: 'strip', last: first, sizes: { ...SIZES, strip } }));
    expect(first.width).toBeLessThan(420);
    expect(grown.attempt).toBe('strip');
    expect(grown.width).toBeGreaterThanOrEqual(420);
  });

  test('leaves when something comes to lie there', () => {
    const first = place(scene({ want: 'strip' }));
    const menu = inflate(boxOf(first), -2);
    const moved = place(scene({ want: 'strip', last: first, frame: [menu] }));
    expect(overlaps(boxOf(moved), menu)).toBe(false);
  });
});

const within = (most: Rect) =>
  fc
    .tuple(
      fc.integer({ min: most.left - 50, max: most.right - 1 }),
      fc.integer({ min: most.top - 50, max: most.bottom - 1 }),
      fc.integer({ min: 1, max: most.right - most.left }),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([left, top, width, height]) => rect(left, top, width, height));

const scenes = fc
  .tuple(fc.integer({ min: 280, max: 1600 }), fc.integer({ min: 200, max: 1000 }))
  .chain(([width, height]) => {
    const viewport = rect(0, 0, width, height);
    const boxes = fc.array(within(viewport), { maxLength: 9 });
    const few = fc.array(within(viewport), { maxLength: 3 });
    return fc.record({
      viewport: fc.constant(viewport),
      anchor: within(viewport),
      hard: boxes,
      dear: fc.constant([]),
      popups: fc.array(within(viewport), { maxLength: 2 }),
      frame: few,
      posts: few,
      words: few,
      sizes: fc.constant(SIZES),
      want: fc.constantFrom<Scene['want'][]>('strip', 'card', 'either', 'held'),
      rtl: fc.boolean(),
      last: fc.constant(null),
    });
  });

/** Whether a box of this size fits anywhere, tried at every pixel where that can matter. */
function hasRoom(
  width: number,
  height: number,
  { viewport, hard }: Scene,
  around: number,
): boolean {
  const boxes = hard.map((one) => inflate(one, around));
  const xs = [viewport.left, ...boxes.map((one) => one.right)];
  const ys = [viewport.top, ...boxes.map((one) => one.bottom)];
  return xs.some((x) =>
    ys.some((y) => {
      const box = rect(x, y, width, height);
      const inside =
        x >= viewport.left &&
        y >= viewport.top &&
        box.right <= viewport.right &&
        box.bottom <= viewport.bottom;
      return inside && !boxes.some((one) => overlaps(one, box));
    }),
  );
}

describe('whatever the page', () => {
  test('the composer’s controls are not covered while there is room for the smallest shape', () => {
    fc.assert(
      fc.property(scenes, (one) => {
        const { strip, card } = SIZES;
        const [width, height] =
          one.want === 'card'
            ? [card.smallest.width, card.smallest.height]
            : [strip.tiny, strip.height];
        fc.pre(hasRoom(width, height, one, 3));
        const box = boxOf(place(one));
        expect(one.hard.filter((other) => overlaps(other, box))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('what opens by itself covers no control of X while there is room for the smallest strip', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom('strip', 'either', 'held'), (one, want) => {
        const controls = [...one.hard, ...one.popups, ...one.frame, ...one.posts];
        fc.pre(hasRoom(SIZES.strip.tiny, SIZES.strip.height, { ...one, hard: controls }, 3));
        const box = boxOf(place({ ...one, want }));
        expect(controls.filter((other) => overlaps(other, box))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a card that opens by itself covers nothing at all', () => {
    fc.assert(
      fc.property(scenes, (one) => {
        const at = place({ ...one, want: 'either' });
        fc.pre(at.size === 'card');
        const taken = [...one.hard, ...one.frame, ...one.posts, ...one.words, one.anchor];
        expect(taken.filter((other) => overlaps(other, boxOf(at)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('it lies within what can be seen, and a second look moves nothing', () => {
    fc.assert(
      fc.property(scenes, (one) => {
        const at = place(one);
        expect(at.x).toBeGreaterThanOrEqual(one.viewport.left);
        expect(at.x + at.width).toBeLessThanOrEqual(one.viewport.right);
        expect(at.y).toBeGreaterThanOrEqual(one.viewport.top);
        expect(boxOf(at).bottom).toBeLessThanOrEqual(one.viewport.bottom);
        const again = place({ ...one, last: at });
        expect([again.size, again.x, again.y]).toEqual([at.size, at.x, at.y]);
      }),
      { numRuns: 200 },
    );
  });
});
