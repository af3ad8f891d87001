import { readFileSync } from 'node:fs';
import { openHarper } from '../../src/offscreen/harper.ts';
import { alexReads, retextReads, textlintReads, writeGoodReads } from './beside/others.ts';
import { harperReads, withGrammar, withoutGrammar } from './beside/ours.ts';
import { timesIn } from './beside/times.ts';

/**
 * `npx tsx e2e/bench/beside.ts FILE`: a paragraph a line; milliseconds of the processor for each in one
 * process of Node, read for the first time (a busy machine makes them little longer), and how many paragraphs are flagged, by our rules and by the tools that others
 * use for the like. They look for different things: the figures say what each costs and how often it
 * speaks up, and not which is right. Quote the ratios; the milliseconds belong to the machine and the hour.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a file with a paragraph a line.');
const paragraphs = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.trim() !== '');

const rows = [
  ['Lollipop, grammar and spelling off', withoutGrammar()],
  ['Lollipop, grammar and spelling on', await withGrammar()],
  ['harper.js alone, as it comes', harperReads(await openHarper(null))],
  ['textlint, misspellings and stop words', await textlintReads()],
  ['alex', alexReads],
  ['write-good', writeGoodReads],
  ['retext-spell, British dictionary', retextReads()],
] as const;

console.log(
  '| in Node, ms of the processor a paragraph | median | p95 | paragraphs flagged |\n|---|---:|---:|---:|',
);
for (const [name, reads] of rows) {
  const { median, p95, flagged } = await timesIn(paragraphs, reads);
  const share = ((100 * flagged) / paragraphs.length).toFixed(1);
  console.log(`| ${name} | ${median} | ${p95} | ${flagged} of ${paragraphs.length} (${share} %) |`);
}
