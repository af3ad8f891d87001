import { expect, test } from 'vitest';
import { randomBytes, toBase64 } from './bytes.ts';
import { VAULT } from './stored-keys.ts';
import { done, MINUTE, machine, WORDS, withHead } from './testing/machine.ts';

const byWords = (person: string, passphrase = WORDS) =>
  ({ by: 'passphrase', person, passphrase }) as const;
const OTHER = 'quite other words';

test('before it is made there is none, and nothing of it answers', async () => {
  const { vault } = machine();
  expect(await vault.state()).toEqual({ is: 'none' });
  expect(await vault.unlock(byWords('x'))).toMatchObject({ ok: false, why: 'noVault' });
  expect(await vault.people()).toMatchObject({ ok: false, why: 'locked' });
});

test('made, it is open for its first person, also to the next life of the worker', async () => {
  const head = await withHead();
  const holder = { id: head.head, name: 'Ada Head', role: 'slt', lead: false };
  const open = { is: 'open', holder, until: head.clock.now + 60 * MINUTE, codeKept: false };
  expect(await head.vault.state()).toEqual(open);
  expect(await head.again().vault.state()).toEqual(open);
});

test('a second one is not made over the first', async () => {
  const { vault } = await withHead();
  expect(await vault.create({ name: 'B', passphrase: OTHER })).toMatchObject({
    why: 'vaultExists',
  });
});

test('locked, it gives its key to the right passphrase only', async () => {
  const { vault, head } = await withHead();
  await vault.lock('person');
  expect(await vault.state()).toMatchObject({ is: 'locked', why: 'person' });
  expect(await vault.holding(async () => 1)).toMatchObject({ why: 'locked' });
  expect(await vault.unlock(byWords(head, OTHER))).toMatchObject({ why: 'wrongPassphrase' });
  expect(await vault.unlock(byWords(head))).toMatchObject({ ok: true });
  expect(await vault.holding(async ({ raw }) => raw.length)).toEqual({ ok: true, value: 32 });
});

test('a browser that was closed, and an update, have locked it', async () => {
  const { again, session } = await withHead();
  expect(await again({ build: '2' }).vault.state()).toMatchObject({ is: 'locked', why: 'update' });
  expect(session.held.size).toBe(0);
});

test('an hour of idleness locks; something done in between puts that off', async () => {
  const { vault, clock } = await withHead();
  clock.now += 59 * MINUTE;
  done(await vault.touch());
  clock.now += 59 * MINUTE;
  expect(await vault.state()).toMatchObject({ is: 'open' });
  clock.now += MINUTE;
  expect(await vault.state()).toMatchObject({ is: 'locked', why: 'idle' });
});

test('wrong attempts slow down, a new life of the worker knows of them, a right one clears the person’s', async () => {
  const { vault, again, head, clock } = await withHead();
  await vault.lock('person');
  for (let n = 0; n < 3; n++) await vault.unlock(byWords(head, OTHER));
  const until = clock.now + 5_000;
  const next = again();
  expect(await next.vault.unlock(byWords(head))).toEqual({ ok: false, why: 'wait', until });
  expect(await next.vault.state()).toMatchObject({ is: 'locked', nextAttemptAt: until });
  next.clock.now = until;
  expect(await next.vault.unlock(byWords(head))).toMatchObject({ ok: true });
  // Three more are free again.
  await next.vault.lock('person');
  for (let n = 0; n < 3; n++) {
    expect(await next.vault.unlock(byWords(head, OTHER))).toMatchObject({ why: 'wrongPassphrase' });
  }
  // After an hour of nothing wrong nothing is kept of it.
  next.clock.now += 60 * MINUTE;
  expect(await next.vault.unlock(byWords(head))).toMatchObject({ ok: true });
  expect(next.disk.kept.has('attempts')).toBe(false);
});

test('whoever knows one passphrase does not guess at another’s with it, unlocking or confirming', async () => {
  const { vault, head, clock } = await withHead();
  const id = done(await vault.addPerson({ name: 'Ben', role: 'office', passphrase: OTHER }));
  await vault.lock('person');
  let guesses = 0;
  for (let n = 0; n < 60; n++) {
    clock.now += 1_000;
    expect(await vault.unlock(byWords(id, OTHER))).toMatchObject({ ok: true });
    const guess = { by: 'passphrase', person: head, passphrase: `guess ${n} of words` } as const;
    const answer = await (n % 2 ? vault.confirm(guess) : vault.unlock(guess));
    expect(answer.ok).toBe(false);
    if (!answer.ok && answer.why !== 'wait') guesses++;
  }
  expect(guesses).toBeLessThanOrEqual(5);
});

test('after many wrong ones the recovery code still lets them choose another and use it at once', async () => {
  const { vault, head, recoveryCode, clock } = await withHead();
  await vault.lock('person');
  for (let n = 0; n < 6; n++) {
    await vault.unlock(byWords(head, OTHER));
    clock.now += MINUTE;
  }
  expect(await vault.unlock(byWords(head))).toMatchObject({ why: 'wait' });
  done(await vault.unlock({ by: 'code', code: recoveryCode }));
  done(await vault.changePassphrase({ id: head, old: null, passphrase: OTHER }));
  expect(await vault.unlock(byWords(head, OTHER))).toMatchObject({ ok: true });
});

test('a full disk keeps nobody out, and still counts', async () => {
  const { vault, head, disk } = await withHead();
  await vault.lock('person');
  disk.fails = 'full';
  expect(await vault.unlock(byWords(head))).toMatchObject({ ok: true });
  for (let n = 0; n < 3; n++) await vault.unlock(byWords(head, OTHER));
  expect(await vault.unlock(byWords(head, OTHER))).toMatchObject({ why: 'wait' });
});

test('the recovery code opens it, and lets somebody choose a new passphrase', async () => {
  const { vault, head, recoveryCode } = await withHead();
  await vault.lock('person');
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
  expect(await vault.unlock({ by: 'code', code: typed })).toEqual({
    ok: true,
    value: { id: 'recovery', name: null, role: 'slt', lead: false },
  });
  done(await vault.changePassphrase({ id: head, old: null, passphrase: OTHER }));
  await vault.lock('person');
  expect(await vault.unlock(byWords(head))).toMatchObject({ why: 'wrongPassphrase' });
  expect(await vault.unlock(byWords(head, OTHER))).toMatchObject({ ok: true });
});

test('a mistyped code names the group and is no attempt; a wrong one is', async () => {
  const { vault, disk, recoveryCode } = await withHead();
  const other = (await withHead()).recoveryCode;
  await vault.lock('person');
  const mistyped = `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('0') ? '1' : '0'}`;
  const answer = await vault.unlock({ by: 'code', code: mistyped });
  expect(answer).toEqual({ ok: false, why: 'recoveryCodeMistyped', group: 8 });
  expect(disk.kept.has('attempts')).toBe(false);
  expect(await vault.unlock({ by: 'code', code: other })).toMatchObject({
    why: 'wrongRecoveryCode',
  });
});

test('a renewed recovery code opens it, the old one no more', async () => {
  const { vault, recoveryCode } = await withHead();
  const code = done(await vault.renewRecovery());
  await vault.lock('person');
  expect(await vault.unlock({ by: 'code', code: recoveryCode })).toMatchObject({ ok: false });
  expect(await vault.unlock({ by: 'code', code })).toMatchObject({ ok: true });
});

test('each person has a passphrase of their own to the same key', async () => {
  const { vault, head } = await withHead();
  const id = done(await vault.addPerson({ name: 'Ben', role: 'office', passphrase: OTHER }));
  const key = done(await vault.holding(async ({ raw }) => raw));
  await vault.lock('person');
  done(await vault.unlock(byWords(id, OTHER)));
  expect(done(await vault.holding(async ({ raw }) => raw))).toEqual(key);
  expect(done(await vault.people()).map(({ name }) => name)).toEqual(['Ada Head', 'Ben']);
  expect(await vault.unlock(byWords(head, OTHER))).toMatchObject({ why: 'wrongPassphrase' });
});

test('the office manages nobody', async () => {
  const { vault, head } = await withHead();
  const id = done(await vault.addPerson({ name: 'Ben', role: 'office', passphrase: OTHER }));
  done(await vault.unlock(byWords(id, OTHER)));
  const refused = { ok: false, why: 'notAllowed' };
  expect(await vault.addPerson({ name: 'C', role: 'slt', passphrase: WORDS })).toEqual(refused);
  expect(await vault.removePerson(head)).toEqual(refused);
  expect(await vault.describePerson({ id, name: 'Ben', role: 'slt' })).toEqual(refused);
  expect(await vault.renewRecovery()).toEqual(refused);
  expect(await vault.changePassphrase({ id: head, old: null, passphrase: OTHER })).toEqual(refused);
  expect(await vault.changePassphrase({ id, old: OTHER, passphrase: WORDS })).toMatchObject({
    ok: true,
  });
});

test('a person who was removed can’t open it, nor can anything they knew', async () => {
  const { vault, disk } = await withHead();
  const id = done(await vault.addPerson({ name: 'Ben', role: 'slt', passphrase: OTHER }));
  const before = done(await vault.holding(async (key) => key));
  done(await vault.removePerson(id));
  const after = done(await vault.holding(async (key) => key));
  expect(after.generation).not.toBe(before.generation);
  expect(after.raw).not.toEqual(before.raw);
  expect(await vault.unlock(byWords(id, OTHER))).toMatchObject({ why: 'unknownPerson' });
  expect(new TextDecoder().decode(disk.kept.get('vault'))).not.toContain('Ben');
});

test('somebody of the leadership stays, always', async () => {
  const { vault, head } = await withHead();
  done(await vault.addPerson({ name: 'Ben', role: 'office', passphrase: OTHER }));
  const refused = { ok: false, why: 'lastSlt' };
  expect(await vault.removePerson(head)).toEqual(refused);
  expect(await vault.describePerson({ id: head, name: 'Ada', role: 'office' })).toEqual(refused);
});

test('removing a person makes a new recovery code in the same step: the one they may have seen opens nothing', async () => {
  const { vault, recoveryCode } = await withHead();
  const id = done(await vault.addPerson({ name: 'Ben', role: 'slt', passphrase: OTHER }));
  const code = done(await vault.removePerson(id));
  await vault.lock('person');
  expect(await vault.unlock({ by: 'code', code: recoveryCode })).toMatchObject({
    why: 'wrongRecoveryCode',
  });
  expect(await vault.unlock({ by: 'code', code })).toMatchObject({ ok: true });
});

test('a code is not kept until somebody says so, and a new one has to be said so again', async () => {
  const { vault, head, again } = await withHead();
  const kept = async (of = vault) => {
    const state = await of.state();
    return state.is === 'open' && state.codeKept;
  };
  // Killed before the code was shown: the next life knows.
  expect(await kept(again().vault)).toBe(false);
  done(await vault.codeIsKept());
  expect(await kept()).toBe(true);
  await vault.lock('person');
  done(await vault.unlock(byWords(head)));
  expect(await kept()).toBe(true);
  done(await vault.renewRecovery());
  expect(await kept()).toBe(false);
});

test('whoever removes themselves has locked it', async () => {
  const { vault, head } = await withHead();
  done(await vault.addPerson({ name: 'Ben', role: 'slt', passphrase: OTHER }));
  done(await vault.removePerson(head));
  expect(await vault.state()).toMatchObject({ is: 'locked' });
});

test('names are whole, and nobody has another’s', async () => {
  const { vault, head } = await withHead();
  const ben = { role: 'slt', passphrase: OTHER } as const;
  expect(await vault.addPerson({ ...ben, name: ' ' })).toMatchObject({ why: 'nameMissing' });
  expect(await vault.addPerson({ ...ben, name: 'ada  head' })).toMatchObject({ why: 'nameTaken' });
  done(await vault.describePerson({ id: head, name: 'Ada Smith', role: 'slt' }));
  expect(done(await vault.people())).toMatchObject([{ name: 'Ada Smith' }]);
});

test('somebody of the leadership is marked as safeguarding lead, and several may be; nobody of the office', async () => {
  const { vault, head, again } = await withHead();
  const leads = async () =>
    done(await vault.people()).flatMap(({ name, lead }) => (lead ? [name] : []));
  const ben = { name: 'Ben', role: 'slt', lead: true, passphrase: OTHER } as const;
  const id = done(await vault.addPerson(ben));
  done(await vault.describePerson({ id: head, name: 'Ada Head', role: 'slt', lead: true }));
  expect(await leads()).toEqual(['Ada Head', 'Ben']);
  expect(await again().vault.state()).toMatchObject({ is: 'open', holder: { lead: true } });
  // Another name leaves it; the office never has it.
  done(await vault.describePerson({ id, name: 'Benedict', role: 'slt' }));
  expect(await leads()).toEqual(['Ada Head', 'Benedict']);
  const refused = { ok: false, why: 'notAllowed' };
  const office = { id, name: 'Ben', role: 'office' } as const;
  expect(await vault.describePerson({ ...office, lead: true })).toMatchObject(refused);
  expect(await vault.addPerson({ ...ben, name: 'Cy', role: 'office' })).toMatchObject(refused);
  done(await vault.describePerson(office));
  done(await vault.describePerson({ ...office, role: 'slt' }));
  expect(await leads()).toEqual(['Ada Head']);
});

test('a vault in which nobody was ever marked is kept as it was before there were marks', async () => {
  const { vault, head, disk } = await withHead();
  const kept = () => new TextDecoder('latin1').decode(disk.kept.get(VAULT));
  const shape = () => Object.keys(JSON.parse(kept().slice(kept().indexOf('{'))).file.people[0]);
  expect(shape()).toEqual(['id', 'name', 'role', 'holder']);
  const ada = { id: head, name: 'Ada Head', role: 'slt' } as const;
  done(await vault.describePerson({ ...ada, lead: true }));
  expect(shape()).toContain('lead');
  done(await vault.describePerson({ ...ada, lead: false }));
  expect(shape()).toEqual(['id', 'name', 'role', 'holder']);
});

test('a short passphrase is refused and nothing is changed', async () => {
  const { vault, head } = await withHead();
  const short = { ok: false, why: 'passphraseTooShort' };
  expect(await vault.addPerson({ name: 'B', role: 'slt', passphrase: 'short' })).toEqual(short);
  expect(await vault.changePassphrase({ id: head, old: WORDS, passphrase: 'short' })).toEqual(
    short,
  );
  expect(await machine().vault.create({ name: 'A', passphrase: 'short' })).toEqual(short);
});

test('the computer’s own unlock opens it for that person, until it is removed', async () => {
  const { vault, head } = await withHead();
  const platform = {
    credential: 'Y3JlZA',
    input: toBase64(randomBytes(32)),
    secret: randomBytes(32),
  };
  expect(await vault.addPlatform(head, OTHER, platform)).toMatchObject({ why: 'wrongPassphrase' });
  done(await vault.addPlatform(head, WORDS, platform));
  await vault.lock('screen');
  const come = { by: 'platform', person: head, credential: 'Y3JlZA' } as const;
  const stranger = await vault.unlock({ ...come, secret: randomBytes(32) });
  expect(stranger).toMatchObject({ why: 'platformRefused' });
  done(await vault.unlock({ ...come, secret: platform.secret }));
  expect(done(await vault.people())[0]?.platform).toEqual([
    { credential: 'Y3JlZA', input: platform.input },
  ]);
  done(await vault.removePlatform(head, 'Y3JlZA'));
  expect(await vault.unlock({ ...come, secret: platform.secret })).toMatchObject({ ok: false });
});

test('an override asks for its person’s passphrase again, and changes nothing', async () => {
  const { vault, head } = await withHead();
  const ben = done(await vault.addPerson({ name: 'Ben', role: 'slt', passphrase: OTHER }));
  expect(await vault.confirm(byWords(ben, OTHER))).toMatchObject({ value: { name: 'Ben' } });
  expect(await vault.confirm(byWords(ben, WORDS))).toMatchObject({ why: 'wrongPassphrase' });
  expect(await vault.state()).toMatchObject({ holder: { id: head } });
  await vault.lock('person');
  expect(await vault.confirm(byWords(ben, OTHER))).toMatchObject({ why: 'locked' });
});

test('storage that fails says so and loses nothing', async () => {
  const { vault, head, disk } = await withHead();
  disk.fails = 'full';
  const ben = { name: 'Ben', role: 'slt', passphrase: OTHER } as const;
  expect(await vault.addPerson(ben)).toMatchObject({ ok: false, why: 'full' });
  disk.fails = null;
  expect(done(await vault.people()).map(({ id }) => id)).toEqual([head]);
});
