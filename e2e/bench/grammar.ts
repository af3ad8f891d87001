import { launch } from '../fixtures/launch.ts';
import { setUpSchool, setupAddress } from '../fixtures/school.ts';
import { startReplica } from '../x/index.ts';
import { summarise } from './statistics.ts';
import { GRAMMAR, typeRounds } from './typing.ts';

/**
 * From the last key of a slip that only the proofreader knows to its mark, in a draft of about 200
 * characters that was not seen before.
 */
const ROUNDS = Number(process.argv[2] ?? 40);
const WARM_UP = 5;

const replica = await startReplica();
const { context, extensionId, close } = await launch({
  headless: true,
  args: replica.chromiumArgs,
});
await setUpSchool(context, extensionId);
const own = await context.newPage();
await own.goto(setupAddress(extensionId));
for (const rule of [/^Grammar/, /^Spelling/]) await own.getByLabel(rule).selectOption('warn');
const page = await context.newPage();
const rounds = (await typeRounds(page, ROUNDS + WARM_UP, true, GRAMMAR)).slice(WARM_UP);
await close();
await replica.close();

const times = (of: readonly (number | null)[]) => summarise(of.filter((one) => one !== null));
const rows = [
  ['last key to the letter painted', times(rounds.map(({ breach }) => breach.text))],
  ['last key to the mark painted', times(rounds.map(({ breach }) => breach.mark))],
  ['a mending key to the mark gone', times(rounds.map(({ mend }) => mend.mark))],
] as const;
console.log('| milliseconds, grammar and spelling on | median | p95 |\n|---|---|---|');
for (const [name, { median, p95 }] of rows) console.log(`| ${name} | ${median} | ${p95} |`);
