import {
  compare,
  eventsOf,
  guessSources,
  NO_CHOICES,
  readSources,
} from '../../src/consent/import/index.ts';
import { type ConsentEvent, createSearch, derive } from '../../src/consent/index.ts';
import { readCsv } from '../../src/consent/table/csv.ts';

/**
 * `npx tsx e2e/bench/consent.ts [PUPILS...]`: a school's and a trust's list from CSV to search, in milliseconds,
 * with the longest step between two moments at which a page may breathe.
 */
const TODAY = '2026-11-22';
const PARTS =
  'al be cor da el fen gi hol is jo ka lu mar ne or pip qua ro sa ti un vi wen xa yo zel'.split(
    ' ',
  );
const HEAD =
  'Adno,UPN,Legal Forename,Legal Surname,Preferred Forename,DOB,Year Group,Reg Group,Consent: Website,Consent: Social Media,Consent: Video,Conditions,Consent Given By,Relationship,Parental Responsibility,Consent Date,Consent Expiry';

/** Made-up names, hardly one twice. */
function name(seed: number): string {
  const part = (n: number) => PARTS[n % PARTS.length] ?? '';
  const word = part(seed) + part((seed / PARTS.length) | 0) + part((seed / PARTS.length ** 2) | 0);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function csv(pupils: number): string {
  const rows = Array.from({ length: pupils }, (_, n) => {
    const year = (n % 6) + 1;
    return `${n},A${n},${name(n)},${name(n * 7 + 3)},${name(n * 3 + 1)},14/03/${2021 - year},Year ${year},${year} Oak,Yes,${n % 9 ? 'Yes' : 'No'},Yes,${n % 20 ? '' : 'No faces'},Mrs ${name(n * 7 + 3)},Mother,Yes,08/09/2026,31/08/2027`;
  });
  return [HEAD, ...rows].join('\r\n');
}

function timed<T>(what: string, work: Generator<unknown, T>): T {
  const start = performance.now();
  let [last, longest] = [start, 0];
  for (;;) {
    const step = work.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done) {
      console.log(
        `  ${what.padEnd(22)} ${(now - start).toFixed(0).padStart(6)} ms, longest step ${longest.toFixed(0)} ms`,
      );
      return step.value;
    }
  }
}
// biome-ignore lint/correctness/useYield: one step, measured as the others are.
function* once<T>(work: () => T): Generator<unknown, T> {
  return work();
}

const given = process.argv.slice(2).map(Number);
for (const pupils of given.length > 0 ? given : [420, 2_000, 100_000]) {
  const text = csv(pupils);
  console.log(`${pupils} pupils, ${(text.length / 1e6).toFixed(1)} MB`);
  const table = timed('CSV to rows', readCsv(text, 'list.csv'));
  const reading = timed('rows to pupils', readSources(guessSources([table]).sources, TODAY));
  const plan = timed('beside an empty list', compare(derive([]), reading));
  let made = 0;
  const context = { today: TODAY, reference: '', files: 1, newId: () => `pupil-${++made}` };
  const bodies = timed(
    'plan to events',
    once(() => eventsOf(plan, NO_CHOICES, context)),
  );
  const events = bodies.map((body, n): ConsentEvent => ({ id: `${n}`, at: n, by: 'bench', body }));
  const register = timed(
    'events to list',
    once(() => derive(events)),
  );
  timed('the same file again', compare(register, reading));
  const search = timed(
    'search made ready',
    once(() => createSearch(register, TODAY)),
  );
  const took: number[] = [];
  for (const query of ['a', 'al', 'alb', 'be c', 'zelzel', 'fenfen alal', 'yoda']) {
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      search.find({ text: query });
      took.push(performance.now() - start);
    }
  }
  took.sort((a, b) => a - b);
  console.log(
    `  a search: median ${took[Math.floor(took.length / 2)]?.toFixed(2)} ms, worst ${took.at(-1)?.toFixed(2)} ms`,
  );
}
