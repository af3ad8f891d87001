import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openHarper } from '../offscreen/harper.ts';
import { ASKED_OF_HARPER } from '../rules/grammar/groups.ts';
import { drafts } from './measure/drafts.ts';
import { exchanges } from './measure/exchanges.ts';
import { falseAlarms } from './measure/false-alarms.ts';
import { followersBios } from './measure/followers-bios.ts';
import { followersFigures } from './measure/followers-figures.ts';
import { followersSpeed } from './measure/followers-speed.ts';
import { followersWording } from './measure/followers-wording.ts';
import { languagePlanted, languageRules } from './measure/language/by-rule.ts';
import { grammarNative } from './measure/language/native.ts';
import { language } from './measure/language/school.ts';
import { languageTable } from './measure/language/table.ts';
import { namesAlarms } from './measure/names/alarms.ts';
import { namesRecall, namesRecallMore } from './measure/names/recall.ts';
import { olid } from './measure/olid.ts';
import { replies } from './measure/replies.ts';
import { speed } from './measure/speed.ts';
import { wnut } from './measure/wnut.ts';

/**
 * Figures with their command: `npx tsx src/audit/measure.ts KIND FILE [FILE]`.
 * text: a paragraph a line, what each rule marks. wnut: W-NUT 2015 rows, text-language found and
 * corrected. speed: a paragraph a line, milliseconds to lint each for the first time.
 * names-recall, names-recall-more: given names with their births, made-up breaches found. names-alarms: a paragraph a
 * line, then given names with their births, paragraphs held or asked about. drafts: drafts with the
 * rules they break against what is found, by the consent lists of `--pupils LIST...`.
 * followers-bios, followers-speed: made-up accounts, found and false by kind; milliseconds for each.
 * followers-figures: profile figures of people and of bought accounts, the model beside published rules.
 * olid: OLID's rows, offensive language found; then school text, `first` or `last`, `show`.
 * replies: answers to a school written for the test, called abusive or not.
 * followers-wording: made-up accounts and further lessons, each set judged by what the others taught.
 * exchanges: answers and news written for the test, asked about by `parent-engagement` or not.
 * language: a paragraph a line, what grammar and spelling mark with harper.js. grammar-native: an M2
 * file, the same for sentences with and without errors. language-rules: an M2 file and paragraphs, what
 * each source of findings earned, as JSON. language-table: the same two files, what is flagged of each
 * kind of text, beside harper.js as it comes. language-planted (give any file): slips put in by us.
 */
type Measure = (lines: readonly string[], files: readonly string[]) => string[] | Promise<string[]>;

const secondFile =
  (
    measure: (lines: readonly string[], more?: readonly string[]) => string[] | Promise<string[]>,
  ): Measure =>
  async (lines, [more]) =>
    measure(lines, more === undefined ? undefined : await linesOf(more));

const MEASURES: Readonly<Record<string, Measure>> = {
  text: falseAlarms,
  wnut,
  speed,
  drafts: async (lines, lists) => drafts(lines, lists, await openHarper(ASKED_OF_HARPER)),
  'followers-bios': followersBios,
  'followers-speed': followersSpeed,
  'followers-figures': followersFigures,
  'followers-wording': secondFile(followersWording),
  exchanges,
  olid,
  replies,
  language,
  'grammar-native': grammarNative,
  'language-planted': () => languagePlanted(),
  'language-table': secondFile(languageTable),
  'language-rules': secondFile(languageRules),
  'names-recall': secondFile(namesRecall),
  'names-recall-more': secondFile(namesRecallMore),
  'names-alarms': secondFile(namesAlarms),
};

/** What some measure where no file is named. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'followers-bios': 'src/followers/fixtures/bios.jsonl',
  'followers-speed': 'src/followers/fixtures/bios.jsonl',
};

const [what = '', given, ...rest] = process.argv.slice(2);
const file = given ?? OWN_FILES[what] ?? '';
const measure = MEASURES[what];
if (!measure || file === '') {
  console.error(
    `usage: npx tsx src/audit/measure.ts ${Object.keys(MEASURES).join('|')} FILE [FILE] [--pupils LIST...]`,
  );
  process.exitCode = 2;
} else {
  const more = rest.filter((word) => word !== '--pupils');
  console.log((await measure(await linesOf(file), more)).join('\n'));
}

/** The lines of a file that are not empty. */
async function linesOf(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  return lines.filter((line) => line !== '');
}
