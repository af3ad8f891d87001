import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type School, schoolSchema, surfaceReportSchema } from '../messages/index.ts';
import type { SetupState } from '../messages/setup.ts';
import { atLeast } from '../policy/least.ts';
import { officeOf } from '../policy/office.ts';
import { type Policy, policySchema } from '../policy/schema.ts';
import { rulesForPages } from './rules-for-pages.ts';
import { readStored, type Stored, storedKey, writeStored } from './stored.ts';

/** The school's set-up. Holds nothing of any child. */
const setupKey = storedKey({
  key: 'setup',
  life: 'kept',
  schema: v.strictObject({
    version: v.literal(1),
    policy: policySchema,
    accountId: schoolSchema.entries.accountId,
    learnedAt: v.nullable(v.number()),
  }),
});

/** The last look at X, for the self-check on the set-up page. */
const probeKey = storedKey({
  key: 'probe',
  life: 'session',
  schema: v.strictObject({
    at: v.number(),
    path: v.string(),
    surfaces: v.array(surfaceReportSchema),
  }),
});

/** Somebody has closed the note beside X's messages. */
const noteClosedKey = storedKey({
  key: 'messages-note-closed',
  life: 'session',
  schema: v.literal(true),
});

export type Setup = v.InferOutput<(typeof setupKey)['schema']>;
export type Probe = v.InferOutput<(typeof probeKey)['schema']>;

let remembered: Stored<Setup> | null = null;
browser.storage.local.onChanged.addListener(() => {
  remembered = null;
});

/** The set-up, from memory while this life of the worker has it: it is asked for at every keystroke. */
export async function readSetup(): Promise<Stored<Setup>> {
  remembered ??= raised(await readStored(setupKey));
  return remembered;
}

/** Whatever was stored, and by which version: what keeps children safe is not off. */
function raised(stored: Stored<Setup>): Stored<Setup> {
  if (stored.is !== 'there') return stored;
  return { is: 'there', value: { ...stored.value, policy: atLeast(stored.value.policy) } };
}

/** No note beside X's messages any more, until the browser closes. */
export const closeNote = () => writeStored(noteClosedKey, true);
export const writeProbe = (probe: Probe) => writeStored(probeKey, probe);

/** Writes the set-up and remembers it at once: Firefox tells of the change only later. */
async function writeSetup(value: Setup): Promise<void> {
  await writeStored(setupKey, value);
  remembered = { is: 'there', value };
}

/** The set-up as our own pages may see it. */
export async function setupState(): Promise<SetupState> {
  const [setup, probe] = await Promise.all([readSetup(), readStored(probeKey)]);
  return {
    policy: setup.is === 'there' ? setup.value.policy : null,
    accountId: setup.is === 'there' ? setup.value.accountId : null,
    learnedAt: setup.is === 'there' ? setup.value.learnedAt : null,
    damaged: setup.is === 'damaged',
    probe: probe.is === 'there' ? probe.value : null,
  };
}

/** What a tab on X is told; null until the school has been set up. */
export async function schoolForPages(): Promise<School | null> {
  const setup = await readSetup();
  if (setup.is !== 'there') return null;
  const { policy, accountId } = setup.value;
  const overrides = policy.overrides ?? true;
  // A school that does not want the rule does not want to be told of it either.
  const quiet = policy.rules['parent-engagement']?.severity === 'off';
  const closed = quiet || (await readStored(noteClosedKey)).is === 'there';
  const messages = closed ? null : officeOf(policy);
  return { handle: policy.school.handle, accountId, overrides, messages, ...rulesForPages(policy) };
}

/** Saves the policy; a new handle means another account, whose number is learned anew. */
export async function savePolicy(policy: Policy): Promise<void> {
  const before = await readSetup();
  const same =
    before.is === 'there' &&
    before.value.policy.school.handle.toLowerCase() === policy.school.handle.toLowerCase();
  await writeSetup({
    version: 1,
    policy,
    accountId: same ? before.value.accountId : null,
    learnedAt: same ? before.value.learnedAt : null,
  });
}

/**
 * Remembers the number of the official account, once, and only for the handle that was set up.
 * @returns whether anything changed.
 */
export async function learnAccount(handle: string, id: string, now: number): Promise<boolean> {
  const setup = await readSetup();
  if (setup.is !== 'there' || setup.value.accountId !== null) return false;
  if (setup.value.policy.school.handle.toLowerCase() !== handle.toLowerCase()) return false;
  await writeSetup({ ...setup.value, accountId: id, learnedAt: now });
  return true;
}

/** Forgets the account's number, so that it is learned again (the school changed its account). */
export async function forgetAccount(): Promise<void> {
  const setup = await readSetup();
  if (setup.is !== 'there') return;
  await writeSetup({ ...setup.value, accountId: null, learnedAt: null });
}
