import * as v from 'valibot';
import { dismissalOf, mayBeDismissed } from '../guard/index.ts';
import type { Draft } from '../lint/draft.ts';
import type { Finding } from '../lint/finding.ts';
import { sha256 } from '../sha256.ts';
import { readStored, storedKey, writeStored } from './stored.ts';

/**
 * What people have put aside for once, by tab, as SHA-256 of `dismissalOf`: the words it was about are
 * kept nowhere. Gone with the post, the tab or the browser, whichever goes first.
 */
const stored = storedKey({
  key: 'dismissed',
  life: 'session',
  schema: v.array(v.tuple([v.number(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))])),
});
type All = v.InferOutput<(typeof stored)['schema']>;

/** More than anybody puts aside in one draft; the oldest comes back. */
const MOST = 500;

async function all(): Promise<All> {
  const there = await readStored(stored);
  // What can't be read is shown again.
  return there.is === 'there' ? there.value : [];
}

let changing: Promise<void> = Promise.resolve();
/** One after the other: two presses in one moment, and neither may be lost. */
function change(to: (before: All) => All): Promise<void> {
  const mine = changing.then(async () => {
    const before = await all();
    const after = to(before).slice(-MOST);
    if (after.length !== before.length) await writeStored(stored, after);
  });
  changing = mine.catch(() => {});
  return mine;
}

const keyOf = (draft: Draft, finding: Finding): Promise<string> =>
  sha256(dismissalOf(draft, finding));

/** The findings that are left in a tab's draft, and those that were put aside there. */
export async function withoutDismissed(
  tab: number,
  draft: Draft,
  findings: readonly Finding[],
): Promise<{ readonly left: readonly Finding[]; readonly dismissed: readonly Finding[] }> {
  const mine = (await all()).flatMap(([whose, hash]) => (whose === tab ? [hash] : []));
  if (mine.length === 0) return { left: findings, dismissed: [] };
  const gone = new Set<Finding>();
  for (const finding of findings.filter(mayBeDismissed)) {
    if (mine.includes(await keyOf(draft, finding))) gone.add(finding);
  }
  return {
    left: findings.filter((one) => !gone.has(one)),
    dismissed: findings.filter((one) => gone.has(one)),
  };
}

/** Puts it aside. Whether it may be is for the caller to have asked. */
export async function keepDismissed(tab: number, draft: Draft, finding: Finding): Promise<void> {
  const key = await keyOf(draft, finding);
  await change((before) => [...before, [tab, key]]);
}

/** The tab is closed, its draft was sent, or somebody wants to see it all again. */
export const forgetDismissed = (tab: number): Promise<void> =>
  change((before) => before.filter(([whose]) => whose !== tab));
