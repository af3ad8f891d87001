import { expect, test } from 'vitest';
import { done, type Machine, machine, WORDS, withHead } from './testing/machine.ts';
import { Killed, newFuse } from './testing/memory-disk.ts';

/** A computer under load takes its time over so many cases; that is no fault. */
const EXHAUSTIVE = { timeout: 60_000 };

const OTHER = 'quite other words';
type Prepared = Machine & { head: string };

/** What a person would find: who is there, and whose passphrase opens what. */
async function found({ again }: Machine): Promise<string> {
  const { vault, clock } = again();
  const state = await vault.state();
  if (state.is === 'none') return 'none';
  await vault.lock('person');
  const locked = await vault.state();
  if (locked.is !== 'locked') return JSON.stringify(locked);
  const opens: string[] = [];
  for (const { id, name } of locked.people) {
    for (const passphrase of [WORDS, OTHER]) {
      clock.now += 600_000;
      const answer = await vault.unlock({ by: 'passphrase', person: id, passphrase });
      opens.push(`${name}: ${answer.ok ? 'opens' : answer.why}`);
    }
  }
  return opens.join(', ');
}

const withBen = async (given: Parameters<typeof withHead>[0]) => {
  const made = await withHead(given);
  done(await made.vault.addPerson({ name: 'Ben', role: 'slt', passphrase: OTHER }));
  return made;
};
const idOf = async ({ vault }: Machine, name: string) =>
  done(await vault.people()).find((person) => person.name === name)?.id ?? '';

const OPERATIONS: Record<
  string,
  [
    (given: { fuse: ReturnType<typeof newFuse> }) => Promise<Prepared>,
    (it: Prepared) => Promise<unknown>,
  ]
> = {
  create: [
    async (given) => ({ ...machine(given), head: '' }),
    ({ vault }) => vault.create({ name: 'Ada', passphrase: WORDS }),
  ],
  'add a person': [
    withHead,
    ({ vault }) => vault.addPerson({ name: 'Ben', role: 'slt', passphrase: OTHER }),
  ],
  'remove a person': [withBen, async (it) => it.vault.removePerson(await idOf(it, 'Ben'))],
  'change a passphrase': [
    withHead,
    ({ vault, head }) => vault.changePassphrase({ id: head, old: WORDS, passphrase: OTHER }),
  ],
  'renew the recovery code': [withHead, ({ vault }) => vault.renewRecovery()],
  unlock: [
    withHead,
    ({ vault, head }) => vault.unlock({ by: 'passphrase', person: head, passphrase: OTHER }),
  ],
};

test.each(Object.entries(OPERATIONS))(
  'killed at any write of: %s',
  EXHAUSTIVE,
  async (_, [prepare, act]) => {
    const undisturbed = await prepare({ fuse: newFuse() });
    const before = await found(await prepare({ fuse: newFuse() }));
    const first = undisturbed.fuse.writes;
    await act(undisturbed);
    const writes = undisturbed.fuse.writes - first;
    const after = await found(undisturbed);
    expect(writes).toBeGreaterThan(0);
    for (let left = 0; left < writes; left++) {
      for (const afterWrite of [false, true]) {
        const fuse = newFuse();
        const doomed = await prepare({ fuse });
        Object.assign(fuse, { left, after: afterWrite });
        await expect(act(doomed)).rejects.toThrow(Killed);
        expect([before, after]).toContain(await found(doomed));
      }
    }
  },
);
