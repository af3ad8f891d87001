import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { falseAlarms } from './measure/false-alarms.ts';
import { speed } from './measure/speed.ts';
import { wnut } from './measure/wnut.ts';

/**
 * Figures with their command: `npx tsx src/audit/measure.ts text|wnut|speed FILE`.
 * text: a paragraph a line, what each rule marks. wnut: W-NUT 2015 rows, text-language found and
 * corrected. speed: a paragraph a line, milliseconds to lint each for the first time.
 */
const MEASURES = { text: falseAlarms, wnut, speed };

const [what = '', file = ''] = process.argv.slice(2);
const measure = Object.entries(MEASURES).find(([name]) => name === what)?.[1];
if (!measure || file === '') {
  console.error('usage: npx tsx src/audit/measure.ts text|wnut|speed FILE');
  process.exitCode = 2;
} else {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(line);
  console.log(measure(lines.filter((line) => line !== '')).join('\n'));
}
