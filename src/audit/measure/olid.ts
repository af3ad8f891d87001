import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { cuss } from 'cuss';
import { judgeAbuse, obscenities } from '../../abuse/index.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { NO_FACTS } from '../../lint/index.ts';
import { configure } from '../../lint/linter.ts';
import { offensive } from '../../rules/offensive.ts';
import { percent, share } from './share.ts';

/** A row of OLID (Zampieri et al. 2019): text, OFF or NOT, TIN or UNT, IND, GRP or OTH. */
interface Row {
  readonly text: string;
  readonly offensive: boolean;
  /** Whom it is aimed at, of those that are offensive. */
  readonly target: string;
}

type Judge = (text: string) => boolean;

const TARGETS = ['IND', 'GRP', 'OTH', 'UNT'];
const SHOWN = 12;

const drafts = configure({ rules: {} }, [offensive]);
const RATED = new Map(Object.entries(cuss));
const ratedBy =
  (sureness: number): Judge =>
  (text) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
      (word) => (RATED.get(word) ?? -1) >= sureness,
    );

const JUDGES: Readonly<Record<string, Judge>> = {
  'nothing is offensive': () => false,
  'cuss, sureness 1 and 2': ratedBy(1),
  'cuss, sureness 2': ratedBy(2),
  'obscenity alone': (text) => obscenities(text).length > 0,
  'rule offensive, own drafts': (text) => drafts.run(draftOf(text), NO_FACTS, 0).length > 0,
  'ours, abusive': (text) => judgeAbuse(text).abusive,
  'ours, offensive': (text) => judgeAbuse(text).offensive,
};

/**
 * Offensive language found in OLID, beside what others find, and in text of schools.
 * @param lines rows of OLID, the heading first.
 * @param more a file of school text, a paragraph a line; `first` or `last` for the first two thirds of the
 * rows, by which the words were mended, or the last third, which they have not seen; `show` for the texts.
 */
export async function olid(lines: readonly string[], more: readonly string[]): Promise<string[]> {
  const rows = partOf(lines.slice(1).map(rowOf), more);
  const file = more.find((word) => !['first', 'last', 'show'].includes(word));
  const school = file === undefined ? [] : await paragraphsOf(file);
  const table = Object.entries(JUDGES).map(([name, judge]) =>
    [
      name,
      ...scoresOf(rows, judge),
      school.length === 0 ? '' : share(school.filter(judge).length, school.length),
    ].join(' | '),
  );
  return [
    'judge | macro-F1 | OFF P | OFF R | NOT P | NOT R | school text',
    ...table,
    ...TARGETS.map((target) => {
      const those = rows.filter((row) => row.offensive && row.target === target);
      const found = those.filter(({ text }) => judgeAbuse(text).offensive).length;
      return `${target}: ${share(found, those.length)} found`;
    }),
    ...(more.includes('show') ? mistakesIn(rows) : []),
  ];
}

function rowOf(line: string): Row {
  const cells = line.split('\t');
  const [label = '', targeted = '', target = ''] = cells.slice(-3);
  if (cells.length < 4 || !['OFF', 'NOT'].includes(label))
    throw new Error(`no row of OLID: ${line}`);
  return {
    text: cells.slice(0, -3).join('\t'),
    offensive: label === 'OFF',
    target: targeted === 'UNT' ? 'UNT' : target,
  };
}

function partOf(rows: Row[], words: readonly string[]): Row[] {
  const cut = Math.floor((rows.length * 2) / 3);
  if (words.includes('first')) return rows.slice(0, cut);
  return words.includes('last') ? rows.slice(cut) : rows;
}

function scoresOf(rows: readonly Row[], judge: Judge): string[] {
  const count = { hit: 0, false: 0, missed: 0, left: 0 };
  for (const { text, offensive } of rows) {
    if (judge(text)) count[offensive ? 'hit' : 'false']++;
    else count[offensive ? 'missed' : 'left']++;
  }
  const f1 = (right: number) => (2 * right) / (2 * right + count.false + count.missed);
  return [
    ((f1(count.hit) + f1(count.left)) / 2).toFixed(4),
    percent(count.hit, count.hit + count.false),
    percent(count.hit, count.hit + count.missed),
    percent(count.left, count.left + count.missed),
    percent(count.left, count.left + count.false),
  ];
}

/** What misleads most often: words in texts that are not offensive, and words in those that were missed. */
function mistakesIn(rows: readonly Row[]): string[] {
  const judged = rows.map((row) => ({ ...row, abuse: judgeAbuse(row.text) }));
  const alarms = judged.filter((row) => !row.offensive && row.abuse.offensive);
  const missed = judged.filter((row) => row.offensive && !row.abuse.offensive);
  const said = alarms.flatMap(({ text, abuse }) =>
    abuse.hits.map(({ start, end }) => text.slice(start, end).toLowerCase()),
  );
  const words = missed.flatMap(({ text }) => [
    ...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  ]);
  return [
    `false alarms by: ${mostOf(said)}`,
    ...alarms.slice(0, SHOWN).map(({ text }) => `  false: ${text}`),
    `words in those missed: ${mostOf(words)}`,
    ...missed.slice(0, SHOWN).map(({ text, target }) => `  missed, ${target}: ${text}`),
  ];
}

function mostOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([word, times]) => `${word} ${times}`)
    .join(', ');
}

async function paragraphsOf(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  return lines.filter((line) => line !== '');
}
