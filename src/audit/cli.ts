import type { Readable, Writable } from 'node:stream';
import { createWords } from '../i18n/index.ts';
import { configure } from '../lint/index.ts';
import type { Proofreader } from '../offscreen/harper.ts';
import { defaultPolicy } from '../policy/default.ts';
import { PROOFREAD_IDS, type RuleId } from '../policy/ids.ts';
import { parsePolicy } from '../policy/parse.ts';
import { PolicyError } from '../policy/policy-error.ts';
import type { Policy } from '../policy/schema.ts';
import { answerLines } from './answer-lines.ts';
import { answerArchive } from './archive.ts';
import { type Arguments, parseArguments, USAGE, WrongUsage } from './arguments.ts';
import { noonOf, todayInLondon } from './day.ts';
import { answerDraft } from './drafts.ts';
import { answerFollower } from './followers.ts';
import { type NamedFile, type PupilList, readPupils } from './pupils.ts';

/** The world as the command line sees it, so that a test can hand it another. */
export interface World {
  readonly input: Readable;
  readonly output: Writable;
  /** One line for a person, on stderr. */
  complain(line: string): void;
  readText(file: string): Promise<string>;
  readBytes(file: string): Promise<Uint8Array>;
  /** The file without its bytes, which are read as they are needed: an archive may hold gigabytes. */
  openBlob(file: string): Promise<Blob>;
  /** Loads the proofreader, which takes a second or two; asked for only where a rule hears it. */
  openProofreader(): Promise<Proofreader>;
}

/** Every line was read; some lines were broken; it was called wrongly. */
export const EXIT = { ok: 0, broken: 1, usage: 2 } as const;

/**
 * Runs the command line.
 * @returns the exit code; see EXIT. Never throws for what a person typed.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    const given = parseArguments(argv);
    if (given.verb === 'help') {
      world.output.write(`${USAGE}\n`);
      return EXIT.ok;
    }
    return await VERBS[given.verb](given, world);
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof PolicyError)) throw error;
    world.complain(`audit: ${error.message}`);
    return EXIT.usage;
  }
}

async function drafts({ policy, pupils, asOf }: Arguments, world: World): Promise<number> {
  const { linter, isProofread } = await linterFor(policy, world);
  const today = asOf ?? todayInLondon();
  const list = pupils.length === 0 ? null : await listFrom(pupils, today, world);
  const proofreader = isProofread ? await world.openProofreader() : null;
  const answer = answerDraft(linter, today, list, proofreader);
  const broken = await answerLines(world.input, world.output, answer);
  return broken === 0 ? EXIT.ok : EXIT.broken;
}

async function archive({ policy, pupils, asOf, file }: Arguments, world: World): Promise<number> {
  const { linter } = await linterFor(policy, world);
  const today = asOf ?? todayInLondon();
  const list = pupils.length === 0 ? null : await listFrom(pupils, today, world);
  const blob = await readable(file, () => world.openBlob(file));
  const unread = await answerArchive(blob, file, { linter, list, now: noonOf(today) }, world);
  return unread === 0 ? EXIT.ok : EXIT.broken;
}

async function followers({ policy, school }: Arguments, world: World): Promise<number> {
  const known = policy === undefined ? null : parsePolicy(await read(policy, world), policy).school;
  const ours = { handle: school ?? known?.handle ?? '', name: known?.name ?? '' };
  const answer = answerFollower(ours, noonOf(todayInLondon()));
  const broken = await answerLines(world.input, world.output, answer);
  return broken === 0 ? EXIT.ok : EXIT.broken;
}

const VERBS = { drafts, followers, archive } as const;

async function linterFor(file: string | undefined, world: World) {
  if (file === undefined) return prepared(defaultPolicy({ name: 'School', handle: 'school' }));
  const policy = parsePolicy(await read(file, world), file);
  try {
    const ready = prepared(policy);
    for (const line of notHolding(policy)) world.complain(`audit: ${file}: ${line}`);
    return ready;
  } catch (error) {
    throw error instanceof PolicyError ? new PolicyError(file, error.message) : error;
  }
}

const prepared = (policy: Policy) => ({
  linter: configure(policy),
  isProofread: PROOFREAD_IDS.some((id) => policy.rules[id]?.severity !== 'off'),
});

/** Rules that protect pupils and that this policy turns off or down, which the set-up page cannot. */
function notHolding({ rules }: Policy): string[] {
  return PROTECTING.flatMap(([id, nobody]) => {
    const severity = rules[id]?.severity ?? 'stop';
    if (severity === 'off') return [`rules.${id}: this rule is off, so ${nobody}`];
    if (severity === 'stop' || severity === 'check') return [];
    return [`rules.${id}: this rule is at ${severity}, so what it finds holds no draft`];
  });
}
const PROTECTING: readonly (readonly [RuleId, string])[] = [
  ['consent', 'nobody in a picture is checked against the consent list'],
  ['pupil-name-with-photo', 'no name of a pupil is looked for beside a picture of pupils'],
];

/** Several files are one list: joined by UPN or admission number. */
async function listFrom(names: readonly string[], today: string, world: World): Promise<PupilList> {
  const files: NamedFile[] = [];
  for (const name of names) {
    files.push({ name, bytes: await readable(name, () => world.readBytes(name)) });
  }
  return await readPupils(files, today, createWords(), (line) => world.complain(`audit: ${line}`));
}

const read = (file: string, { readText }: World): Promise<string> =>
  readable(file, () => readText(file));

async function readable<T>(file: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch {
    throw new WrongUsage(`${file} cannot be read`);
  }
}
