import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launch } from '../fixtures/launch.ts';
import { setUpSchool } from '../fixtures/school.ts';
import { findChromium } from '../setup/browser.ts';
import { STATE } from '../setup/paths.ts';
import { startReplica } from '../x/index.ts';
import { mainThreadPerKey, type PerKey } from './main-thread.ts';
import { postRounds } from './posting.ts';
import { type Summary, summarise } from './statistics.ts';
import { type Round, typeRounds } from './typing.ts';

/**
 * Side by side in one run: typing on the replica alone, and with Lollipop. Quote the ratios; the
 * milliseconds belong to the machine and the hour.
 */
const ROUNDS = Number(process.argv[2] ?? 60);
const WARM_UP = 5;
const POSTS = 20;

const replica = await startReplica();
const { path } = await findChromium(false);
mkdirSync(STATE, { recursive: true });

const alone = await chromium.launchPersistentContext(mkdtempSync(join(STATE, 'bench-')), {
  executablePath: path,
  args: [...replica.chromiumArgs, '--headless=new', '--no-sandbox'],
  headless: false,
  viewport: { width: 1280, height: 900 },
});
const barePage = await alone.newPage();
const bare = (await typeRounds(barePage, ROUNDS + WARM_UP, false)).slice(WARM_UP);
const bareKeys = await mainThreadPerKey(barePage);
const barePosts = await postRounds(barePage, replica, POSTS);
await alone.close();

const launched = await launch({ headless: true, args: replica.chromiumArgs });
await setUpSchool(launched.context, launched.extensionId);
const page = await launched.context.newPage();
const ours = (await typeRounds(page, ROUNDS + WARM_UP, true)).slice(WARM_UP);
const ourKeys = await mainThreadPerKey(page);
const ourPosts = await postRounds(page, replica, POSTS);
await launched.close();
await replica.close();

const text = (rounds: readonly Round[]): Summary => summarise(rounds.map((r) => r.breach.text));
const marks = ours.flatMap(({ breach }) => (breach.mark === null ? [] : [breach.mark]));
const gone = ours.flatMap(({ mend }) => (mend.mark === null ? [] : [mend.mark]));
const same = ours.filter(({ breach }) => breach.sameFrame).length;
const rows: [string, Summary][] = [
  ['last key to the letter painted, the page alone', text(bare)],
  ['last key to the letter painted, with Lollipop', text(ours)],
  ['last key to the mark painted, text not seen before', summarise(marks)],
  ['a mending key to the mark gone', summarise(gone)],
];
console.log('| milliseconds | median | p95 |\n|---|---|---|');
for (const [name, { median, p95 }] of rows) console.log(`| ${name} | ${median} | ${p95} |`);
const base = text(bare).median;
console.log(`\nLetter, with Lollipop : alone = ${(text(ours).median / base).toFixed(2)}`);
console.log(`Mark : letter alone = ${(summarise(marks).median / base).toFixed(2)}`);
console.log(`Mark in the very frame of the letter: ${same} of ${ours.length}`);
const line = (name: string, { task, script, layout }: PerKey): string =>
  `| ${name} | ${task} | ${script} | ${layout} |`;
console.log('\n| main thread, ms a key | task | script | style and layout |\n|---|---|---|---|');
console.log(line('the page alone', bareKeys));
console.log(line('with Lollipop', ourKeys));
console.log('\n| ms from Ctrl+Enter to X’s server | median | p95 |\n|---|---|---|');
for (const [name, posts] of [
  ['the page alone', barePosts],
  ['with Lollipop', ourPosts],
] as const) {
  for (const [how, times] of [
    ['read once more, then posted', posts.read],
    ['pasted and posted at once', posts.atOnce],
  ] as const) {
    const { median, p95 } = summarise(times);
    console.log(`| ${name}, ${how} | ${median} | ${p95} |`);
  }
}
writeFileSync(join(STATE, 'bench.json'), JSON.stringify({ bare, ours }, null, 2));
