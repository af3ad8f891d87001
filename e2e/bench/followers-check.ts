import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as v from 'valibot';
import { FOLLOWER_KINDS } from '../../src/background/followers/kinds.ts';
import {
  deriveFollowers,
  type FollowerEvent,
  type Followers,
  followerBodySchema,
  isKnown,
  MOST_MET,
  packMet,
  walkStep,
} from '../../src/followers/check/index.ts';
import { accountOf } from '../../src/followers/fixtures/check.ts';
import { assess } from '../../src/followers/index.ts';
import type { Records } from '../../src/records/index.ts';
import { done, school } from '../../src/records/testing/school.ts';

/**
 * `npx tsx e2e/bench/followers-check.ts [FOLLOWERS...]`: a first check of so many followers: judging
 * each, walking past them in steps of 50, recording them in pieces, and reading all of it again in a life
 * that has just begun. Memory is what is held after a collection, above what was held before. Storage
 * is in memory too, sealed; its bytes are told apart.
 */
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
const heap = (): number => {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 1_048_576;
};

const CHECK = '00000000-0000-4000-8000-000000000001';
const idOf = (at: number): string => String(1_700_000_000_000_000_000n + BigInt(at));
const hash = (at: number): string => (at * 2_654_435_761).toString(16).slice(-8).padStart(8, '0');

async function followersOf(records: Records): Promise<Followers> {
  const { events } = done(await records.events());
  return deriveFollowers(
    events.flatMap(({ id, at, by, body }): FollowerEvent[] =>
      v.is(followerBodySchema, body) ? [{ id, at, by, body }] : [],
    ),
  );
}

async function measure(count: number): Promise<void> {
  const made = await school({ kinds: FOLLOWER_KINDS, page: 500 });
  const begun = { type: 'check-begun', check: CHECK, kind: 'baseline', total: count };
  done(await made.records.append([{ subject: null, type: begun.type, body: begun }], { at: 1 }));
  const context = {
    school: { handle: 'school', name: 'School' },
    knownGood: new Set<string>(),
    now: 0,
  };
  const before = heap();
  const [start, judging] = [performance.now(), { ms: 0 }];
  let followers = await followersOf(made.records);
  let met: string[] = [];
  let waiting = new Set<string>();
  const write = async () => {
    if (met.length === 0) return;
    const body = { type: 'followers-met', check: CHECK, met: met.join(' ') };
    done(await made.records.append([{ subject: null, type: body.type, body }], { at: 2 }));
    followers = await followersOf(made.records);
    [met, waiting] = [[], new Set()];
  };
  for (let at = 0; at < count; at += 50) {
    const ids = Array.from({ length: Math.min(50, count - at) }, (_, n) => idOf(at + n));
    const from = performance.now();
    for (const id of ids) assess(accountOf(id), context);
    judging.ms += performance.now() - from;
    const step = walkStep(ids, {
      ...{ kind: 'baseline', knownInARow: 0 },
      met: (id) => followers.met.has(id) || waiting.has(id),
      known: (id) => isKnown(followers, id),
    });
    for (const [n, id] of step.met.entries()) {
      met.push(packMet([{ id, handle: hash(at + n) }]));
      waiting.add(id);
    }
    if (met.length >= MOST_MET) await write();
  }
  await write();
  const walked = performance.now() - start;
  const held = heap() - before;
  if (followers.met.size !== count) throw new Error(`Met ${followers.met.size} of ${count}.`);
  const { docs } = await made.shelf.all();
  const stored = docs.reduce<number>((sum, doc) => sum + JSON.stringify(doc).length, 0) / 1_048_576;
  const life = made.reborn();
  const again = performance.now();
  const next = await followersOf(life.records);
  const read = performance.now() - again;
  if (next.met.size !== count) throw new Error('A new life has not read them all.');
  console.log(
    [
      `  ${count.toLocaleString('en-GB').padStart(7)} followers:`,
      `walk and record ${(walked / 1_000).toFixed(1)} s (judging ${(judging.ms / 1_000).toFixed(1)} s),`,
      `held ${held.toFixed(0)} MB (of it ${stored.toFixed(1)} MB the sealed storage itself),`,
      `read again in ${read.toFixed(0)} ms`,
    ].join(' '),
  );
}

const given = process.argv.slice(2).map(Number);
for (const count of given.length > 0 ? given : [500, 5_000, 50_000]) await measure(count);
