import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../names/hash.ts';
import { readLookAlikes } from './look-alikes.ts';

/**
 * Writes src/names/data/*.json. `npx tsx src/audit/compile/names-data.ts SCOWL CONFUSABLES BIRTHS`, where
 * SCOWL is the folder of word lists of Debian's package `scowl` (2020.12.07) and CONFUSABLES the
 * data.json of the npm package `unhomoglyph` (1.0.6, MIT), which is Unicode's confusables.txt, and
 * BIRTHS the ONS table of given names: those are taken out of the words with a capital.
 */
const [scowl = '', confusables = '', births = ''] = process.argv.slice(2);
const OUT = new URL('../../names/data/', import.meta.url);
const save = (name: string, value: unknown) =>
  writeFile(new URL(name, OUT), `${JSON.stringify(value, null, 2)}\n`);

/** The ordinary words of one SCOWL level: common to both Englishes, and British. */
async function wordsOf(level: number): Promise<string[]> {
  const kinds = ['english-words', 'british-words', 'british_z-words', 'english-contractions'];
  return read(kinds, level);
}
async function read(kinds: readonly string[], level: number): Promise<string[]> {
  const files = kinds.map((kind) => join(scowl, `${kind}.${level}`));
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')));
  return texts.flatMap((text) => text.split('\n').map(keyOf));
}
/** As the matcher folds what is typed: small letters without accents or apostrophes. */
const keyOf = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[^a-z]/g, '');

/** Hashes in order, each as the difference to the one before, in groups of seven bits. */
function packed(words: ReadonlySet<string>): string {
  const hashes = [...words].map(hashOf).sort((a, b) => a - b);
  const bytes: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let gap = hash - before;
    before = hash;
    while (gap >= 128) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Buffer.from(bytes).toString('base64');
}

const SOURCE =
  'Hashes of words of SCOWL 2020.12.07, levels up to 20 (common) and 35 to 50 (rarer), English and British. SCOWL is copyright 2000-2018 Kevin Atkinson, who permits to use, copy, modify and distribute it without fee provided that this notice appears in all copies.';
const common = new Set((await Promise.all([10, 20].map(wordsOf))).flat());
const rarer = new Set((await Promise.all([35, 40, 50].map(wordsOf))).flat());
common.delete('');
for (const word of [...common, '']) rarer.delete(word);
const names = new Set((await readFile(births, 'utf8')).split('\n').map((line) => keyOf(line)));
const capitals = await Promise.all([10, 20, 35, 40].map((level) => read(['english-upper'], level)));
const upper = new Set(capitals.flat().filter((key) => key !== '' && !names.has(key)));
await save('words.json', {
  source: SOURCE,
  common: packed(common),
  rarer: packed(rarer),
  upper: packed(upper),
});
await save('look-alikes.json', readLookAlikes(await readFile(confusables, 'utf8')));

const csv = await readFile(new URL('names-that-are-words.csv', OUT), 'utf8');
const levels: Record<string, string> = {};
for (const line of csv.trim().split(/\r?\n/).slice(1)) {
  const [name = '', , level = ''] = line.split(',');
  levels[level] = [levels[level] ?? '', keyOf(name)].filter(Boolean).join(' ');
}
await save('names-that-are-words.json', {
  source:
    'Given names, births in England and Wales 2014-2021, that are also ordinary words, by how common the word is (10 common ... 60 rare). Contains public sector information of the Office for National Statistics licensed under the Open Government Licence v3.0.',
  levels,
});
