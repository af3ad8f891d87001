import { readFileSync, writeFileSync } from 'node:fs';
import { writeWeights } from '../../followers/wording/weights.ts';
import { learnWording } from '../followers/learn-wording.ts';
import { lessonsFrom, lessonsOfLists, readAccount } from '../followers/lessons.ts';

/**
 * Writes src/followers/wording/weights.json from the made-up accounts and the word lists:
 * `npx tsx src/audit/compile/followers-wording.ts`. The same accounts and lists give the same file.
 */
const SOURCE =
  'Learnt from the made-up accounts of src/followers/fixtures and the word lists of src/followers/data, all our own.';
const folder = new URL('../../followers/', import.meta.url);
const lines = ['bios', 'lessons'].flatMap((name) =>
  readFileSync(new URL(`fixtures/${name}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n'),
);
const lessons = [
  ...lessonsFrom(lines.map((line) => readAccount(JSON.parse(line)))),
  ...lessonsOfLists(),
];
const weights = learnWording(lessons);
const text = JSON.stringify(writeWeights(weights, SOURCE), null, 2);
writeFileSync(new URL('wording/weights.json', folder), `${text}\n`);
console.log(`${lessons.length} lessons, ${weights.of.size} marks, ${text.length} characters`);
