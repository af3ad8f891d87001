import { readFileSync } from 'node:fs';
import {
  drawByBirths,
  makeSchool,
  pick,
  randomFrom,
} from '../../src/audit/measure/names/school.ts';
import { FRAMES, WAYS } from '../../src/audit/measure/names/ways.ts';
import { findNames, type NamedPupil, NameIndex } from '../../src/names/index.ts';
import { isWord } from '../../src/names/words.ts';
import { summarise } from './statistics.ts';

/**
 * `npx tsx e2e/bench/names.ts [BIRTHS]`: milliseconds to find names in a draft of 280 characters,
 * beside two naive matchers that find far less: every name asked for with `includes`, and one large
 * regular expression. Without ONS's table of births the names are those that are words.
 */
const SIZES = [40, 420, 2_000, 100_000];
const ROUNDS = 400;
const NAIVE_ROUNDS = 20;
const BIRTHS = process.argv[2] ?? 'src/names/data/names-that-are-words.csv';

const DRAFT =
  'What a day at the river! Year 4 measured how fast the water ran, and Zainab’s team built a raft ' +
  'that floated all the way to Mill Bridge. Thank you to Mrs Okafor and the Rangers for looking after us. ' +
  'Well done to everyone who got wet, above all Theo B. #WellDoneYear4 @DaleRangers school.example/river';

const draw = drawByBirths(readFileSync(BIRTHS, 'utf8').trim().split(/\r?\n/));

function timed<T>(run: () => T): { result: T; took: number } {
  const start = performance.now();
  const result = run();
  return { result, took: performance.now() - start };
}

/** Every draft differs a little, so that nothing is remembered from the one before. */
const drafts = (rounds: number) =>
  Array.from(
    { length: rounds },
    (_, round) => `${DRAFT.slice(0, 276)} ${String(round).padStart(3, '0')}`,
  );

function perDraft(rounds: number, find: (text: string) => unknown): string {
  const took = drafts(rounds + 20).map((text) => timed(() => find(text)).took);
  const sorted = took.slice(20).sort((a, b) => a - b);
  const { count } = summarise(sorted);
  const at = (share: number) => (sorted[Math.floor(share * count)] ?? Number.NaN).toFixed(3);
  return `${at(0.5)} / ${at(0.95)}`;
}

const namesOf = (people: readonly NamedPupil[]): string[] => [
  ...new Set(
    people.flatMap(({ forenames, surnames }) => [
      forenames.legal,
      forenames.preferred ?? forenames.legal,
      surnames.legal,
    ]),
  ),
];
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ms = (took: number) => took.toFixed(2);

/** Of breaches made in every way of writing, the share in which something is marked. */
function recall(people: readonly NamedPupil[], finds: (text: string) => boolean): string {
  const random = randomFrom(99);
  let made = 0;
  let found = 0;
  for (let round = 0; round < 6; round++) {
    for (const way of Object.values(WAYS)) {
      const written = way(pick(people, random), random);
      if (written === null) continue;
      made += 1;
      if (finds(pick(FRAMES, random).replace('{}', () => written))) found += 1;
    }
  }
  return `${Math.round((100 * found) / made)} %`;
}

// Asked for once, so that no row pays for laying out the list of ordinary words.
const words = timed(() => isWord('river')).took;
console.log(`ordinary words, once a process: ${ms(words)} ms`);
console.log(
  '\n| pupils | find: median / p95 ms | one regex a name | one large regex | breaches found: ours, regex | build | pack | size | wake | add one |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
for (const size of SIZES) {
  const people = makeSchool(size, draw, randomFrom(size));
  const built = timed(() => NameIndex.build(people, []));
  const packed = timed(() => built.result.pack());
  const { bytes } = packed.result;
  const woken = timed(() => NameIndex.unpack(bytes.slice()));
  const [late] = makeSchool(1, draw, randomFrom(1));
  const added = timed(() => late && woken.result.add({ ...late, id: 'late' }));
  const ours = perDraft(ROUNDS, (text) => findNames(text, woken.result));
  const names = namesOf(people);
  const each = names.map((name) => new RegExp(`\\b${escaped(name)}\\b`, 'i'));
  const one = new RegExp(`\\b(?:${names.map(escaped).join('|')})\\b`, 'gi');
  const many = perDraft(NAIVE_ROUNDS, (text) => each.filter((pattern) => pattern.test(text)));
  const large = perDraft(NAIVE_ROUNDS, (text) => text.match(one));
  const share = recall(people, (text) =>
    findNames(text, woken.result).some(({ strength }) => strength !== 'slight'),
  );
  const naive = recall(people, (text) => (text.match(one) ?? []).length > 0);
  const kib = `${Math.round(bytes.length / 1024)} KiB`;
  console.log(
    `| ${size} | ${ours} | ${many} | ${large} | ${share}, ${naive} | ${ms(built.took)} | ${ms(packed.took)} | ${kib} | ${ms(woken.took)} | ${ms(added.took)} |`,
  );
}
