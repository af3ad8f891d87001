import { expect, test } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import { pack } from '../../vault/envelope.ts';
import { computer, HEAD, HOUR, MINUTE, openComputer } from './testing/computer.ts';

const CHANGED = { changed: 'vault' };

test.each([
  ['after an hour in which nobody did anything', HOUR, 'idle'],
  ['when the clock was set back', -2 * HOUR, 'too-long'],
] as const)('it locks %s, and says why', async (_, passed, lockedWhy) => {
  const { worker, clock } = await openComputer();
  clock.now += passed;
  expect(await worker.ask('vault-state', {})).toMatchObject({ is: 'locked', lockedWhy });
});

test('at work all day, it locks after twelve hours all the same', async () => {
  const { worker, clock } = await openComputer();
  const start = clock.now;
  while (clock.now < start + 12 * HOUR - MINUTE) {
    clock.now += 30 * MINUTE - 1;
    worker.state.touch(clock.now);
    expect((await worker.ask('vault-state', {})).is).toBe(
      clock.now < start + 12 * HOUR ? 'open' : 'locked',
    );
  }
  clock.now = start + 12 * HOUR;
  expect(await worker.ask('vault-state', {})).toMatchObject({
    is: 'locked',
    lockedWhy: 'too-long',
  });
});

test('the alarm stands where it would lock if nobody does anything', async () => {
  const { worker, clock, fake } = await openComputer();
  expect(await worker.state.isOpen(clock.now)).toBe('open');
  expect([...fake.alarms.values()]).toEqual([{ when: clock.now + HOUR }]);
});

test('a draft that is checked when the time has come finds it locked, and names are put away', async () => {
  const { worker, clock, fake } = await openComputer();
  await worker.record(added());
  expect((await worker.facts()).locked).toBe(false);
  fake.told.pages.length = 0;
  clock.now += HOUR;
  expect((await worker.facts()).locked).toBe(true);
  expect(fake.told.pages).toEqual([CHANGED]);
  expect(fake.told.x).toContainEqual({ type: 'look-again' });
});

test('a worker that the alarm wakes locks, and names are put away', async () => {
  const { wake, clock, fake } = await openComputer();
  clock.now += HOUR;
  const woken = await wake();
  fake.told.pages.length = 0;
  await woken.state.lookAgain();
  expect(fake.told.pages).toEqual([CHANGED]);
  await woken.state.lookAgain();
  expect(fake.told.pages).toEqual([CHANGED]);
});

test('whoever locks it is obeyed, and everybody is told once', async () => {
  const { worker, fake } = await openComputer();
  fake.told.pages.length = 0;
  await worker.state.lock('screen');
  expect(fake.told.pages).toEqual([CHANGED]);
  const state = await worker.ask('vault-state', {});
  expect(state).toMatchObject({ is: 'locked', lockedWhy: 'screen' });
});

test('drafts go on being locked out once a clock was set back in the middle of the day', async () => {
  const { worker, clock } = await openComputer();
  await worker.record(added());
  await worker.facts();
  clock.now -= 3 * HOUR;
  await worker.facts();
  expect((await worker.facts()).locked).toBe(true);
});

test('an update locks', async () => {
  const { wake, worker } = await openComputer();
  await worker.record(added());
  const updated = await wake('the next build');
  expect((await updated.facts()).locked).toBe(true);
  expect(await updated.ask('vault-state', {})).toMatchObject({ is: 'locked', lockedWhy: 'update' });
});

test('a damaged vault is damaged, one of a later Lollipop is newer; neither is touched', async () => {
  const { wake, disk } = await openComputer();
  const vault = disk.kept.get('vault') ?? new Uint8Array();
  for (const [stored, is] of [
    [vault.with(60, (vault[60] ?? 0) ^ 1), 'damaged'],
    [pack(2, new TextEncoder().encode('{}')), 'newer-version'],
  ] as const) {
    disk.kept.set('vault', stored);
    const worker = await wake();
    expect((await worker.ask('vault-state', {})).is).toBe(is);
    expect(await worker.refusal('vault-unlock', { person: 'x', passphrase: 'y' })).toBe(is);
    expect((await worker.facts()).locked).toBe(true);
    expect(disk.kept.get('vault')).toEqual(stored);
  }
});

test('storage that was not to be had for a moment locks nobody out for good', async () => {
  const { worker, disk, clock } = await openComputer();
  await worker.record(added());
  const { read } = disk;
  const woken = { ...worker };
  clock.now += 2 * HOUR;
  await woken.unlock(HEAD);
  disk.read = async () => {
    throw new (await import('../../vault/result.ts')).Refused('unavailable');
  };
  clock.now += 59 * MINUTE;
  await worker.state.lookAgain();
  expect((await worker.facts()).locked).toBe(true);
  disk.read = read;
  expect((await worker.facts()).locked).toBe(false);
});

test('nobody has made a vault: there is none, and nobody to choose from', async () => {
  const worker = await computer().wake();
  expect(await worker.ask('vault-state', {})).toMatchObject({ is: 'none', people: [], you: null });
});
