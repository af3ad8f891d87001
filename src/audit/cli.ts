import type { Readable, Writable } from 'node:stream';
import { configure } from '../lint/index.ts';
import { defaultPolicy } from '../policy/default.ts';
import { parsePolicy } from '../policy/parse.ts';
import { PolicyError } from '../policy/policy-error.ts';
import { answerLines } from './answer-lines.ts';
import { type Arguments, parseArguments, USAGE, WrongUsage } from './arguments.ts';
import { todayInLondon } from './day.ts';
import { answerDraft } from './drafts.ts';

/** The world as the command line sees it, so that a test can hand it another. */
export interface World {
  readonly input: Readable;
  readonly output: Writable;
  /** One line for a person, on stderr. */
  complain(line: string): void;
  readText(file: string): Promise<string>;
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
    return await drafts(given, world);
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof PolicyError)) throw error;
    world.complain(`audit: ${error.message}`);
    return EXIT.usage;
  }
}

async function drafts({ policy, pupils, asOf }: Arguments, world: World): Promise<number> {
  const linter = await linterFor(policy, world);
  if (pupils !== undefined) {
    await read(pupils, world);
    world.complain('audit: names and consent are not checked yet, so the consent list is not used');
  }
  const today = asOf ?? todayInLondon();
  const broken = await answerLines(world.input, world.output, answerDraft(linter, today));
  return broken === 0 ? EXIT.ok : EXIT.broken;
}

async function linterFor(file: string | undefined, world: World) {
  if (file === undefined) return configure(defaultPolicy({ name: 'School', handle: 'school' }));
  const policy = parsePolicy(await read(file, world), file);
  try {
    return configure(policy);
  } catch (error) {
    throw error instanceof PolicyError ? new PolicyError(file, error.message) : error;
  }
}

async function read(file: string, { readText }: World): Promise<string> {
  try {
    return await readText(file);
  } catch {
    throw new WrongUsage(`${file} cannot be read`);
  }
}
