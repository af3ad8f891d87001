import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { falseAlarms } from './measure/false-alarms.ts';
import { namesAlarms } from './measure/names/alarms.ts';
import { namesRecall } from './measure/names/recall.ts';
import { speed } from './measure/speed.ts';
import { wnut } from './measure/wnut.ts';

/**
 * Figures with their command: `npx tsx src/audit/measure.ts KIND FILE [FILE]`.
 * text: a paragraph a line, what each rule marks. wnut: W-NUT 2015 rows, text-language found and
 * corrected. speed: a paragraph a line, milliseconds to lint each for the first time.
 * names-recall: given names with their births, made-up breaches found. names-alarms: a paragraph a
 * line, then given names with their births, paragraphs held or asked about.
 */
type Measure = (lines: readonly string[], more?: readonly string[]) => string[];
const MEASURES: Readonly<Record<string, Measure>> = {
  text: falseAlarms,
  wnut,
  speed,
  'names-recall': namesRecall,
  'names-alarms': namesAlarms,
};

const [what = '', ...files] = process.argv.slice(2);
const measure = MEASURES[what];
if (!measure || files.length === 0) {
  console.error(
    `usage: npx tsx src/audit/measure.ts ${Object.keys(MEASURES).join('|')} FILE [FILE]`,
  );
  process.exitCode = 2;
} else {
  const [lines = [], more] = await Promise.all(files.map(linesOf));
  console.log(measure(lines, more).join('\n'));
}

/** The lines of a file that are not empty. */
async function linesOf(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(line);
  return lines.filter((line) => line !== '');
}
