import { pupilsOf } from './bearers.ts';
import type { Tag } from './cut.ts';
import type { Folded } from './fold.ts';
import type { Find } from './found.ts';
import { hashOf, step } from './hash.ts';
import { readings } from './leet.ts';
import type { NameIndex } from './name-index.ts';
import type { Strength } from './strength.ts';
import { isWord } from './words.ts';

/** Single letters with something between them: "A L I C E", "A.l.i.c.e", "A💛l💛i💛c💛e". */
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,3}\p{L}(?![\p{L}\p{N}])){2,40}/gu;
/** Groups of letters held together by signs alone: "Al*ice", "Ali.ce", "A-lice". */
const SPLIT = /(?<!\p{L})\p{L}+(?:[^\p{L}\p{N}\s]{1,4}\p{L}+){1,40}/gu;
/** Letters with figures or signs among them: "Al1ce", "Gr@ce". */
const FIGURED = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$!|€£]{3,24}(?![\p{L}\p{N}])/gu;

/** Times, sizes and ordinals: 45am, 2nd, 30cm, 3pm. */
const MEASURE = /^\d+(?:[ap]m|st|nd|rd|th|[kcm]?m|k?g|m?l|mins?|hrs?|yrs?|s|p|k|x\d+)$/;

/** Names in disguise: nobody writes so by chance, so that no context dampens them. */
export function findDisguised(folded: Folded, tags: readonly Tag[], index: NameIndex): Find[] {
  const links = tags.filter(({ kind }) => kind === 'link');
  const free = (from: number, to: number) =>
    !links.some((link) => from < link.to && link.from < to);
  return [
    ...spelled(folded, index, free),
    ...split(folded, index, free),
    ...figured(folded, index, free),
    ...masked(folded, index, free),
  ];
}

/** A sign or two in the place of letters, as of a word not to be said: "Al*ce", "Al**e". */
const MASKED = /(?<![\p{L}\p{N}*])(\p{L}{1,12})([*•●■□▪]{1,2})(\p{L}{1,12})(?![\p{L}\p{N}*])/gu;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

function masked(folded: Folded, index: NameIndex, free: Free): Find[] {
  const found: Find[] = [];
  for (const {
    0: run,
    1: head = '',
    2: signs = '',
    3: tail = '',
    index: from,
  } of folded.text.matchAll(MASKED)) {
    // With fewer letters to go by it could be anybody, or anything.
    if (head.length + tail.length < 3 || !free(from, from + run.length)) continue;
    const between =
      signs.length === 1 ? LETTERS : LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
    const heads = hashOf(head);
    const keys = between
      .filter((some) =>
        index.hasHash(
          [...(some + tail)].reduce((hash, letter) => step(hash, letter.charCodeAt(0)), heads),
        ),
      )
      .map((some) => head + some + tail);
    const strength = head.length + tail.length > 3 && signs.length === 1 ? 'sure' : 'maybe';
    const finds = keys.flatMap((key) =>
      findAt(folded, from, from + run.length, key, strength, index),
    );
    const [first] = finds;
    if (first)
      found.push({ ...first, pupils: () => [...new Set(finds.flatMap((find) => find.pupils()))] });
  }
  return found;
}

type Free = (from: number, to: number) => boolean;

interface Letter {
  readonly char: string;
  readonly at: number;
}

function spelled(folded: Folded, index: NameIndex, free: Free): Find[] {
  const found: Find[] = [];
  for (const { 0: run, index: start } of folded.text.matchAll(SPELLED)) {
    if (!free(start, start + run.length)) continue;
    const letters: Letter[] = [];
    for (let at = 0; at < run.length; at++) {
      const char = run.charAt(at);
      if (/\p{L}/u.test(char)) letters.push({ char, at: start + at });
    }
    for (let first = 0; first < letters.length; ) {
      const last = longestFrom(letters, first, index);
      const [head, tail] = [letters[first], letters[last]];
      if (last < 0 || !head || !tail) {
        first += 1;
        continue;
      }
      const key = letters
        .slice(first, last + 1)
        .map(({ char }) => char)
        .join('');
      const sure = key.length > 3 || key.length === letters.length;
      found.push(...findAt(folded, head.at, tail.at + 1, key, sure ? 'sure' : 'maybe', index));
      first = last + 1;
    }
  }
  return found;
}

/** The number of the last letter of the longest name that begins at a letter, or -1. */
function longestFrom(letters: readonly Letter[], first: number, index: NameIndex): number {
  let key = '';
  let longest = -1;
  for (let last = first; last < letters.length; last++) {
    key += letters[last]?.char ?? '';
    if (key.length > 2 && index.bearers(key)) longest = last;
  }
  return longest;
}

function split(folded: Folded, index: NameIndex, free: Free): Find[] {
  const found: Find[] = [];
  for (const { 0: run, index: start } of folded.text.matchAll(SPLIT)) {
    if (!free(start, start + run.length)) continue;
    const groups = Array.from(run.matchAll(/\p{L}+/gu), ({ 0: key, index: at }) => ({ key, at }));
    for (let first = 0; first < groups.length; first++) {
      let key = groups[first]?.key ?? '';
      for (let last = first + 1; last < groups.length && key.length < 24; last++) {
        key += groups[last]?.key ?? '';
        const [head, tail] = [groups[first], groups[last]];
        if (!head || !tail || key.length < 4) continue;
        const bearers = index.bearers(key);
        if (!bearers) continue;
        const signs = run.slice(head.at + head.key.length, tail.at);
        // Amelia-Rose is written as it should be; his/her is two words.
        if (bearers.compound && /^[\p{L}'-]*$/u.test(signs)) continue;
        const words = groups
          .slice(first, last + 1)
          .every((group) => group.key.length > 1 && isWord(group.key));
        if (words && /^[-/.'&+:,\p{L}]*$/u.test(signs)) continue;
        const [from, to] = [start + head.at, start + tail.at + tail.key.length];
        found.push(...findAt(folded, from, to, key, words ? 'maybe' : 'sure', index));
      }
    }
  }
  return found;
}

function figured(folded: Folded, index: NameIndex, free: Free): Find[] {
  const found: Find[] = [];
  if (!/[0-9@$!|€£]/.test(folded.text)) return found;
  for (const { 0: run, index: start } of folded.text.matchAll(FIGURED)) {
    if (!/[0-9@$!|€£].*\p{L}|\p{L}.*[0-9@$!|€£]/u.test(run) || !free(start, start + run.length))
      continue;
    for (const [from, word] of [
      [0, run],
      [0, run.replace(/[!|]+$/, '')],
      [1, run.slice(1)],
    ] as const) {
      if (!/[0-9@$!|€£]/.test(word) || word.length < 3 || !/\p{L}\P{L}*\p{L}/u.test(word)) continue;
      if (MEASURE.test(word)) continue;
      const key = readings(word).find((reading) => index.bearers(reading) !== null);
      if (key === undefined) continue;
      const strength = key.length > 3 ? 'sure' : 'maybe';
      found.push(...findAt(folded, start + from, start + from + word.length, key, strength, index));
      break;
    }
  }
  return found;
}

function findAt(
  { starts, ends }: Folded,
  from: number,
  to: number,
  key: string,
  strength: Strength,
  index: NameIndex,
): Find[] {
  const bearers = index.bearers(key);
  if (!bearers) return [];
  return [
    {
      start: starts[from] ?? 0,
      end: ends[to - 1] ?? 0,
      form: 'disguised',
      strength,
      ifShown: strength,
      possessive: false,
      pupils: () => pupilsOf(bearers, 'any'),
    },
  ];
}
