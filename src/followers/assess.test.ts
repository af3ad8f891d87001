import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { assessmentSchema } from './assessment.ts';
import { CONTEXT, profileWith } from './testing/profile.ts';

const verdict = (change: object) => assess(profileWith(change), CONTEXT).verdict;

describe('no verdict rests on what a person is', () => {
  const PEOPLE = [
    ...['Muslim', 'Jewish', 'Christian', 'Hindu', 'Sikh', 'atheist', 'Black', 'white', 'Asian'],
    ...['gay', 'lesbian', 'bisexual', 'trans', 'straight', 'disabled', 'autistic', 'deaf'],
    ...['Polish', 'Roma', 'Irish', 'Pakistani', 'English', 'a man', 'a woman', 'old'],
  ];
  test.each([
    ['I am %. Love football.', 'fine'],
    ['% and proud. Mum of two.', 'fine'],
    ['%, sells nudes on OnlyFans', 'unsuitable'],
    ['% poet, casino bonus codes daily, free spins', 'unsuitable'],
  ])('“%s” is %s, whoever it is', (bio, expected) => {
    const judged = PEOPLE.map((who) => [who, verdict({ bio: bio.replace('%', who) })]);
    expect(judged).toEqual(PEOPLE.map((who) => [who, expected]));
  });

  test('hate is hate against anybody', () => {
    const groups = [
      'Muslims',
      'Jews',
      'Christians',
      'Gays',
      'Women',
      'Men',
      'Immigrants',
      'Whites',
    ];
    const judged = groups.map((group) => verdict({ bio: `${group} are vermin` }));
    expect(new Set(judged)).toEqual(new Set(['unsuitable']));
  });
});

describe('figures never make an account unsuitable', () => {
  const count = fc.option(fc.nat(1_000_000));
  const flag = fc.option(fc.boolean());
  const figures = fc.record({
    ...{ followers: count, following: count, posts: count, likes: count, listed: count },
    ...{ defaultPicture: flag, defaultTheme: flag, banner: flag, verified: flag },
    createdAt: fc.option(fc.integer({ min: 1_140_000_000_000, max: CONTEXT.now })),
  });
  test('whatever they are, with a reason for every look', () => {
    fc.assert(
      fc.property(figures, (change) => {
        const { verdict: said, reasons } = assess(profileWith(change), CONTEXT);
        expect(said).not.toBe('unsuitable');
        if (said === 'look') expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a silent parent is fine, even with hardly a follower', () => {
    expect(verdict({ posts: 0, followers: 2, following: 30, likes: 0, media: 0 })).toBe('fine');
    expect(verdict({ bio: 'Mum of two', posts: 0, followers: 0, defaultPicture: true })).toBe(
      'fine',
    );
  });
});

test('known to be good outweighs a look, but not what is unmistakable', () => {
  expect(verdict({ id: '1', sensitive: true })).toBe('fine');
  expect(verdict({ id: '1', bio: 'OnlyFans in bio' })).toBe('unsuitable');
});

test('the same person, read from an answer or from a cell, is judged the same by the words', () => {
  const cell = { followers: null, following: null, posts: null, createdAt: null, seen: 'cell' };
  expect(verdict({ ...cell, bio: 'n*des £5' })).toBe(verdict({ bio: 'n*des £5' }));
});

test('whatever is typed is only text, and the answer keeps its shape', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (bio) => {
      expect(v.is(assessmentSchema, assess(profileWith({ bio }), CONTEXT))).toBe(true);
    }),
    { numRuns: 25 },
  );
}, 60_000);

const lineSchema = v.object({
  ...{ id: v.string(), kind: v.string(), handle: v.string(), name: v.string(), bio: v.string() },
  ...{ location: v.optional(v.string(), ''), website: v.optional(v.string(), '') },
});
const accounts = readFileSync(new URL('fixtures/bios.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => v.parse(lineSchema, JSON.parse(line)));

test('of the made-up accounts no fine one is called unsuitable, one in twenty is looked at, and nine in ten others are found', () => {
  const judged = accounts.map(({ id, kind, ...texts }) => ({ id, kind, said: verdict(texts) }));
  const fine = judged.filter(({ kind }) => kind === 'fine');
  expect(fine.filter(({ said }) => said === 'unsuitable')).toEqual([]);
  expect(fine.filter(({ said }) => said === 'look').length / fine.length).toBeLessThan(0.05);
  const others = judged.filter(({ kind }) => kind !== 'fine');
  const found = others.filter(({ said }) => said === 'unsuitable').length;
  expect(found / others.length).toBeGreaterThan(0.9);
}, 60_000);
