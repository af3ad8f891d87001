import { expect, test, vi } from 'vitest';
import { DEFAULT_WEEK } from '../../followers/check/index.ts';
import { accountOf } from '../../followers/fixtures/check.ts';
import { DAY, HEAD, OFFICE, type Worker } from '../list/testing/computer.ts';
import { bad, followersSchool, pageOn, pressed } from './testing.ts';

vi.mock('webextension-polyfill');

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${from + at}`);
const usual = (reason: 'fine' | 'unsuitable-content' | 'not-sure' | 'automated') =>
  ({ is: 'usual', reason }) as const;
const typesOf = async (worker: Worker) => {
  const read = await worker.records.events();
  return read.ok ? read.value.events.map(({ type }) => type) : [];
};

/** What an account says of itself whose owner may be a pupil. */
const PUPIL = 'Year 5 at Holly Lane. I am aged 9';
/** The head is the safeguarding lead from now on, or no more. */
async function nameLead(worker: Worker, lead = true): Promise<void> {
  const { you } = await worker.ask('vault-state', {});
  await worker.ask('person-change', { person: you ?? '', name: HEAD.name, role: 'slt', lead });
}

/** A school with a signed baseline of a hundred, and eight new followers, two of them bad, walked past. */
async function aWeekLater() {
  const made = await followersSchool();
  const { worker, start, walk, clock, says } = made;
  await says({ type: 'followers-total', total: 100 });
  await start('baseline');
  await walk(ids(100, 100), { end: true });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await says({ type: 'followers-total', total: 108 });
  await start('weekly');
  await walk([...ids(1, 8), ...ids(100, 60)], {
    as: (id) => (id === '3' || id === '5' ? bad(id) : accountOf(id)),
  });
  return made;
}

test('a week later only the new ones wait, the gravest first, and the walk has ended by itself', async () => {
  const { worker } = await aWeekLater();
  const { open, check, all } = await worker.ask('followers-read', {});
  expect(check).toMatchObject({ state: 'review', ended: 'known', fresh: 8, flagged: 2, seen: 58 });
  expect(all).toBe(8);
  expect(open.slice(0, 2).map(({ id }) => id)).toEqual(['3', '5']);
  expect(open.every(({ fresh }) => fresh)).toBe(true);
});

test('an account that was known under another handle is there by the one it has now', async () => {
  const { worker, start, walk, clock, wake, fake } = await followersSchool();
  await start('baseline');
  await walk(ids(100, 60), { end: true });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  const as = (id: string) => accountOf(id, id === '103' ? { handle: 'Brand_New' } : {});
  await walk(ids(100, 60), { as });
  const { renamed } = await worker.ask('followers-read', {});
  const named = [{ id: '103', profile: { handle: 'Brand_New', name: 'Account 103' } }];
  expect(renamed).toEqual(named);

  // The worker sleeps, and remembers of itself nothing that it has read.
  const again = await wake();
  expect((await again.ask('followers-read', {})).renamed).toEqual(named);
  expect([...fake.browser.storage.local.held.values()].join()).not.toContain('Brand_New');

  // The browser is closed: the number is all that is left.
  fake.browser.storage.session.held.delete('followers-renamed');
  const restarted = await wake();
  expect((await restarted.ask('followers-read', {})).renamed).toEqual([
    { id: '103', profile: null },
  ]);
});

test('what the renamed are called is forgotten when the check is signed', async () => {
  const { worker, start, walk, clock, fake } = await followersSchool();
  await start('baseline');
  await walk(ids(100, 60), { end: true });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  await walk(ids(100, 60), {
    as: (id) => accountOf(id, id === '103' ? { handle: 'New_One' } : {}),
  });
  expect([...fake.browser.storage.session.held.values()].join()).toContain('New_One');
  await worker.ask('followers-sign', {});
  expect([...fake.browser.storage.session.held.values()].join()).not.toContain('New_One');
});

test('several are kept together only where none is flagged', async () => {
  const { worker } = await aWeekLater();
  const { ids: kept } = await worker.ask('followers-decide', {
    ids: ids(1, 8),
    decision: 'keep',
    why: usual('fine'),
    together: true,
  });
  expect(kept).toEqual(['1', '2', '4', '6', '7', '8']);
  const many = worker.refusal('followers-decide', {
    ids: ['3', '5'],
    decision: 'block',
    why: usual('unsuitable-content'),
    together: false,
  });
  expect(await many).toBe('shape');
});

test('a block is recorded, carried out on X, open until X has shown it, and its profile kept', async () => {
  const { worker, says, heard, mark } = await aWeekLater();
  await says({
    type: 'follower-decide',
    ids: ['3'],
    decision: 'block',
    reason: 'unsuitable-content',
    together: false,
  });
  expect(heard()).toContainEqual({
    type: 'follower-carry-out',
    id: '3',
    decision: 'block',
    handle: 'account3',
  });
  expect(mark('3')).toMatchObject({ decided: 'block', waiting: true });
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'refused' });
  const waiting = (await worker.ask('followers-read', {})).open.find(({ id }) => id === '3');
  expect(waiting?.decided).toMatchObject({ decision: 'block', outcome: { is: 'refused' } });
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  const { open, kept } = await worker.ask('followers-read', {});
  expect([open.some(({ id }) => id === '3'), kept]).toEqual([false, 1]);
  expect(mark('3')).toMatchObject({ decided: 'block', waiting: false });
});

test('a block that X ends while the list is locked waits, and is taken in by whoever unlocks', async () => {
  const { worker, says, wake, fake } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await worker.ask('vault-lock', {});
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  // Nobody has decided this one: a page may say anything, locked or not.
  await says({ type: 'follower-done', id: '5', decision: 'block', outcome: 'seen' });
  expect([...fake.browser.storage.local.held.values()].join()).not.toContain('"3"');
  const again = await wake();
  again.followers.startFollowers(() => {});
  await again.unlock(HEAD);
  await vi.waitFor(async () => {
    const { open } = await again.ask('followers-read', {});
    expect(open.some(({ id }) => id === '3')).toBe(false);
    expect(open.find(({ id }) => id === '5')).toMatchObject({ decided: null });
  });
  const { decisions } = await again.ask('followers-log', {});
  expect(decisions).toMatchObject([{ id: '3', outcome: { is: 'seen' } }]);
});

test('what a person says they have done on X waits no longer, and the record says that it is their word', async () => {
  const { worker, says } = await aWeekLater();
  await says(pressed('3', 'remove', 'automated'));
  await worker.ask('followers-by-hand', { id: '3', decision: 'remove' });
  const { open } = await worker.ask('followers-read', {});
  expect(open.some(({ id }) => id === '3')).toBe(false);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([{ decision: 'remove', outcome: { is: 'by-hand' } }]);
});

test('a page that says something was blocked which nobody decided is not believed', async () => {
  const { worker, says } = await aWeekLater();
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  expect(await typesOf(worker)).not.toContain('follower-done');
});

test('a decision that is taken back waits again, stays in the history, and keeps no profile', async () => {
  const { worker, says, eventOf } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await worker.ask('followers-undo', { id: '3', event: eventOf('3') });
  const { open, kept } = await worker.ask('followers-read', {});
  expect(open.find(({ id }) => id === '3')).toMatchObject({ decided: null });
  expect(kept).toBe(0);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([
    { id: '3', decision: 'block', undone: { by: expect.anything() } },
  ]);
});

test('taken back twice by the same press, a decision leaves the one before it alone', async () => {
  const { worker, says, mark, eventOf } = await aWeekLater();
  await says(pressed('3', 'keep', 'fine'));
  await says(pressed('3', 'block', 'automated'));
  const event = eventOf('3');
  await says({ type: 'follower-undo', id: '3', event });
  await says({ type: 'follower-undo', id: '3', event });
  expect(mark('3')).toMatchObject({ decided: 'keep' });
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions.map(({ undone }) => undone !== null)).toEqual([false, true]);
  expect(await worker.refusal('followers-undo', { id: '3', event: 'another' })).toBe('gone');
});

test('what is taken back before X was led there is carried out no more', async () => {
  const { worker, says, seen, heard, mark } = await aWeekLater();
  const why = usual('automated');
  await worker.ask('followers-decide', { ids: ['3'], decision: 'block', why, together: false });
  await worker.ask('followers-carry-out', { id: '3' });
  const { open } = await worker.ask('followers-read', {});
  const event = open.find(({ id }) => id === '3')?.decided?.event ?? '';
  await worker.ask('followers-undo', { id: '3', event });
  // The page that was opened for it speaks now.
  await seen([bad('3')]);
  expect(mark('3')).toMatchObject({ decided: null, event: null });
  expect(heard().filter(({ type }) => type === 'follower-carry-out')).toEqual([]);
  await says({ type: 'follower-still', id: '3', decision: 'block' });
  expect(heard()).toContainEqual({ type: 'follower-go', id: '3', decision: 'block', may: false });
});

test('a page asks once more before X’s last question, and is told that it was taken back', async () => {
  const { says, heard, eventOf } = await aWeekLater();
  const go = () => heard().flatMap((one) => (one.type === 'follower-go' ? [one.may] : []));
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-still', id: '3', decision: 'block' });
  await says({ type: 'follower-undo', id: '3', event: eventOf('3') });
  await says({ type: 'follower-still', id: '3', decision: 'block' });
  // Nobody has decided about this one.
  await says({ type: 'follower-still', id: '5', decision: 'block' });
  expect(go()).toEqual([true, false, false]);
});

test('what X has done all the same is recorded of the decision that was taken back or changed', async () => {
  const { worker, says, eventOf } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-undo', id: '3', event: eventOf('3') });
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  await says(pressed('5', 'remove', 'automated'));
  await says(pressed('5', 'block', 'automated'));
  await says({ type: 'follower-done', id: '5', decision: 'remove', outcome: 'seen' });
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([
    { id: '3', decision: 'block', outcome: { is: 'seen' }, undone: { at: expect.anything() } },
    { id: '5', decision: 'remove', outcome: { is: 'seen' } },
    { id: '5', decision: 'block', outcome: null },
  ]);
  const { open } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(['3', '5']));
});

test('signed, the check gives its record, and what is flagged and open stays', async () => {
  const { worker, says } = await aWeekLater();
  await worker.ask('followers-decide', {
    ...{ ids: ids(1, 8), decision: 'keep', why: usual('fine'), together: true },
  });
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  const { signed } = await worker.ask('followers-sign', {});
  expect(signed).toMatchObject({
    kind: 'weekly',
    day: '2026-10-12',
    total: 108,
    change: 8,
    fresh: 8,
    flagged: 2,
    reviewed: 7,
    decisions: { keep: 6, good: 0, ask: 0, block: 1, remove: 0 },
    open: 1,
    waiting: 0,
    notSeen: 0,
    left: null,
  });
  const { open, week, check } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(['5']);
  expect(week).toMatchObject({ due: null, reminder: 'none' });
  expect(check.state).toBe('signed');
  expect(await worker.refusal('followers-sign', {})).toBe('gone');
});

test('signed a week late, it counts for the day of its walk, and the check of that week is still due', async () => {
  const { worker, clock } = await aWeekLater();
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  expect((await worker.ask('followers-read', {})).check.walkedDays).toBe(7);
  const { signed } = await worker.ask('followers-sign', {});
  expect(signed).toMatchObject({ day: '2026-10-19', walked: '2026-10-12' });
  const { week, check } = await worker.ask('followers-read', {});
  expect([week.due, check.state]).toEqual(['2026-10-19', 'none']);
});

test('what waits is counted alike on our page and in the record, a possible pupil and unread ones too', async () => {
  const { worker, start, seen, says, check } = await followersSchool();
  await start('baseline');
  await seen([accountOf('9', { bio: 'Year 5 at Holly Lane. I am aged 9' })]);
  await says({ type: 'walk-step', ids: ['9', '10'], end: true });
  expect(check()?.flagged).toBe(0);
  expect((await worker.ask('followers-read', {})).check.flagged).toBe(2);
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ flagged: 2, open: 2 });
});

test('only a complete full walk says who follows no more', async () => {
  const { worker, says, start, walk } = await aWeekLater();
  await worker.ask('followers-sign', {});
  await says({ type: 'followers-total', total: 106 });
  await start('full');
  await walk([...ids(1, 8), ...ids(100, 98)], { end: true });
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ left: 2, notSeen: 0 });
  await says({ type: 'followers-total', total: 106 });
  await start('full');
  await walk(ids(1, 8), { end: true });
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({
    left: null,
    notSeen: 98,
  });
  expect((await worker.ask('followers-read', {})).check.unseenBefore).toBe(98);
});

test('weeks that nobody checked are recorded once, and those in the holidays are none', async () => {
  const { worker, clock } = await aWeekLater();
  await worker.ask('followers-sign', {});
  const holidays = [{ from: '2026-10-24', to: '2026-11-01' }];
  await worker.ask('followers-week', { settings: { ...DEFAULT_WEEK, holidays } });
  clock.now += 28 * DAY;
  await worker.unlock(HEAD);
  const before = await worker.ask('followers-read', {});
  expect(before.week).toMatchObject({ due: '2026-11-09', dueDays: 0, reminder: 'gentle' });
  await worker.ask('followers-read', {});
  const { missed } = await worker.ask('followers-log', {});
  expect(missed.map(({ day }) => day)).toEqual(['2026-10-19', '2026-11-02']);
});

test('the profile of a blocked account is destroyed when its time is over', async () => {
  const { worker, says, clock, disk } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  const keys = () => [...disk.kept.keys()].filter((name) => name.startsWith('key/')).length;
  const before = keys();
  clock.now += 400 * DAY;
  await worker.unlock(HEAD);
  expect((await worker.ask('followers-read', {})).kept).toBe(0);
  expect(keys()).toBe(before - 1);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([{ id: '3', decision: 'block' }]);
});

/** A baseline with a possible pupil (9) and a mother (10). */
async function withPupil() {
  const made = await followersSchool();
  await made.start('weekly');
  await made.walk(['11'], { end: true });
  await made.worker.ask('followers-sign', {});
  await made.start('weekly');
  await made.walk(['9', '10', '11'], {
    end: true,
    as: (id) => accountOf(id, id === '9' ? { bio: 'Year 5 at Holly Lane. I am aged 9' } : {}),
  });
  return made;
}

test('a decision about a possible pupil is recorded without the sign, and so is the log', async () => {
  const { worker } = await withPupil();
  const keep = { decision: 'keep', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['9'], ...keep });
  const read = await worker.records.events();
  const decided = read.ok
    ? read.value.events.filter(({ type }) => type === 'follower-decided')
    : [];
  expect(decided).toHaveLength(1);
  expect(decided).toMatchObject([{ body: { verdict: 'fine', where: 'own' } }]);
  expect(JSON.stringify(decided)).not.toContain('pupil');
  expect(JSON.stringify(await worker.ask('followers-log', {}))).not.toContain('pupil');
  // In our own page the sign was seen, so it is over.
  const { open } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(['10']);
});

test('on X a possible pupil is kept like any other, and stays in our own list until it is decided there', async () => {
  const { worker, says, mark } = await withPupil();
  await says(pressed(['9', '10'], 'keep', 'fine', true));
  const like = { verdict: 'fine', fresh: true, decided: 'keep', waiting: false };
  expect([mark('9'), mark('10')]).toMatchObject([like, like]);
  const { open } = await worker.ask('followers-read', {});
  expect(open).toMatchObject([{ id: '9', decided: { decision: 'keep' } }]);
  expect((await worker.ask('followers-sign', {})).signed).toMatchObject({ open: 1 });
  expect((await worker.ask('followers-read', {})).all).toBe(1);
  const own = { decision: 'keep', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['9'], ...own });
  expect((await worker.ask('followers-read', {})).all).toBe(0);
});

test('who was kept or called known good comes up once a sign of a pupil is there to be read', async () => {
  const { worker, start, walk } = await aWeekLater();
  const why = { why: usual('fine'), together: false };
  await worker.ask('followers-decide', { ids: ['1'], decision: 'keep', ...why });
  await worker.ask('followers-decide', { ids: ['2'], decision: 'good', ...why });
  await worker.ask('followers-sign', {});
  const flagged = async () =>
    (await worker.ask('followers-read', {})).open.flatMap(({ id }) =>
      ['1', '2'].includes(id) ? [id] : [],
    );
  const as = (id: string) =>
    accountOf(id, ['1', '2'].includes(id) ? { bio: 'Year 5 at Holly Lane. I am aged 9' } : {});
  const again = async () => {
    await start('weekly');
    await walk([...ids(1, 8), ...ids(100, 60)], { as });
    return flagged();
  };
  expect(await again()).toEqual(['1', '2']);
  await worker.ask('followers-decide', { ids: ['1'], decision: 'keep', ...why });
  await worker.ask('followers-decide', { ids: ['2'], decision: 'good', ...why });
  await worker.ask('followers-sign', {});
  // Read, and decided: it stays so.
  expect(await again()).toEqual([]);
});

test('one of several that is left is no press for a flagged one', async () => {
  const { worker, says } = await aWeekLater();
  await says(pressed('3', 'keep', 'fine', true));
  expect((await worker.ask('followers-log', {})).decisions).toEqual([]);
});

test('a possible pupil who was blocked from X is listed until somebody has looked at the sign', async () => {
  const { worker, says } = await withPupil();
  await says(pressed('9', 'block', 'automated'));
  await says({ type: 'follower-done', id: '9', decision: 'block', outcome: 'seen' });
  const listed = async () =>
    (await worker.ask('followers-read', {})).open.some(({ id }) => id === '9');
  expect(await listed()).toBe(true);
  // Without a concern nothing of the sign is kept, nor given on in the log.
  const read = await worker.records.events();
  const kept = read.ok ? read.value.events.filter(({ type }) => type === 'profile-kept') : [];
  expect(kept).toMatchObject([{ body: { profile: { id: '9', handle: 'account9', bio: '' } } }]);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions).toMatchObject([{ id: '9', profile: { handle: 'account9', bio: '' } }]);
  await worker.ask('followers-looked', { id: '9' });
  expect(await listed()).toBe(false);
  expect(await worker.refusal('followers-looked', { id: '10' })).toBe('gone');
});

test('the known-good list is read by handle, and whoever is taken off it waits', async () => {
  const { worker } = await aWeekLater();
  const good = { decision: 'good', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['1'], ...good });
  const read = () => worker.ask('followers-read', {});
  const before = await read();
  expect(before.good).toMatchObject([{ id: '1', handle: 'account1', why: good.why }]);
  expect(before.open.some(({ id }) => id === '1')).toBe(false);
  await worker.ask('followers-undo', { id: '1', event: before.good[0]?.event ?? '' });
  const after = await read();
  expect(after.good).toEqual([]);
  expect(after.open.some(({ id }) => id === '1')).toBe(true);
});

test('a known-good account that turns unsuitable waits again', async () => {
  const { worker, start, walk, mark } = await aWeekLater();
  const good = { decision: 'good', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['1'], ...good });
  await worker.ask('followers-sign', {});
  await start('full');
  await walk([...ids(1, 8), ...ids(100, 100)], {
    end: true,
    as: (id) => (id === '1' ? bad(id) : accountOf(id)),
  });
  expect(mark('1')).toMatchObject({ verdict: 'unsuitable', decided: null });
  const { open } = await worker.ask('followers-read', {});
  expect(open.find(({ id }) => id === '1')?.assessment?.verdict).toBe('unsuitable');
});

test('a block that X has shown and that is taken back leads to X, and is kept only after it', async () => {
  const { worker, says, eventOf } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  await worker.ask('followers-undo', { id: '3', event: eventOf('3') });
  const three = async () =>
    (await worker.ask('followers-read', {})).open.find(({ id }) => id === '3');
  expect(await three()).toMatchObject({ decided: null, onX: 'blocked' });
  const keep = { decision: 'keep', why: usual('fine'), together: false } as const;
  expect(await worker.ask('followers-decide', { ids: ['3'], ...keep })).toEqual({ ids: [] });
  await worker.ask('followers-unblocked', { id: '3' });
  expect(await three()).toMatchObject({ decided: null, onX: null });
  expect(await worker.refusal('followers-unblocked', { id: '3' })).toBe('gone');
  await worker.ask('followers-decide', { ids: ['3'], ...keep });
  expect(await three()).toBe(undefined);
});

test('who was blocked by mistake stays on the list through keep and sign, until it is unblocked on X', async () => {
  const { worker, says, eventOf, mark } = await aWeekLater();
  for (const id of ['1', '2']) {
    await says(pressed(id, 'block', 'adds-nothing'));
    await says({ type: 'follower-done', id, decision: 'block', outcome: 'seen' });
    await says({ type: 'follower-undo', id, event: eventOf(id) });
  }
  expect(mark('1')).toMatchObject({ stillBlocked: true, decided: null });
  // Kept with others it is not, kept by itself on X it is; either way it stays.
  await says(pressed(['1', '4'], 'keep', 'fine', true));
  expect([mark('1')?.decided, mark('4')?.decided]).toEqual([null, 'keep']);
  await says(pressed('2', 'keep', 'fine'));
  await worker.ask('followers-sign', {});
  const left = async () =>
    (await worker.ask('followers-read', {})).open.flatMap(({ id, onX }) => (onX ? [id] : []));
  expect(await left()).toEqual(['1', '2']);
  for (const id of ['1', '2']) await worker.ask('followers-unblocked', { id });
  expect(await left()).toEqual([]);
  // The one was decided already; of the other that is still to be done.
  const { open } = await worker.ask('followers-read', {});
  expect(open.map(({ id }) => id)).toEqual(['3', '5', '1']);
});

test('a worker that has slept and hears of an account by its cell keeps what an answer gave of it', async () => {
  const { worker, seen, wake, fake } = await aWeekLater();
  const website = 'https://onlyfans.com/x';
  await seen([accountOf('3', { website })]);
  const flagged = async (from: Worker) =>
    (await from.ask('followers-read', {})).open.find(({ id }) => id === '3');
  expect(await flagged(worker)).toMatchObject({ assessment: { verdict: 'look' } });
  const again = await wake();
  const page = pageOn(again, fake.told.x);
  const cell = { website: '', location: '', posts: null, followers: null, seen: 'cell' } as const;
  await page.seen([accountOf('3', { ...cell, name: 'Renamed since' })]);
  expect(await flagged(again)).toMatchObject({
    assessment: { verdict: 'look' },
    profile: { name: 'Renamed since', website, seen: 'answer' },
  });
  expect(page.mark('3')).toMatchObject({ verdict: 'look' });
});

test('who follows again and is undecided at signing is not said to be blocked, and is decided anew', async () => {
  const { worker, says, start, walk, clock } = await aWeekLater();
  for (const id of ['3', '5']) {
    await says(pressed(id, 'block', 'unsuitable-content'));
    await says({ type: 'follower-done', id, decision: 'block', outcome: 'seen' });
  }
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await start('weekly');
  const as = (id: string) => (id === '3' || id === '5' ? bad(id) : accountOf(id));
  await walk([...ids(1, 8), ...ids(100, 60)], { as });
  const asks = { decision: 'ask', why: usual('not-sure'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['5'], ...asks });
  await worker.ask('followers-sign', {});
  const { open } = await worker.ask('followers-read', {});
  expect(open).toMatchObject([
    { id: '3', onX: null },
    { id: '5', onX: null },
  ]);
  const { decisions } = await worker.ask('followers-log', {});
  expect(decisions.map(({ id, decision, stands }) => [id, decision, stands])).toEqual([
    ['3', 'block', false],
    ['5', 'block', false],
    ['5', 'ask', true],
  ]);
  const keep = { decision: 'keep', why: usual('fine'), together: false } as const;
  for (const id of ['3', '5'])
    expect(await worker.ask('followers-decide', { ids: [id], ...keep })).toEqual({ ids: [id] });
});

test('a profile is kept for the block that stands, and goes with it', async () => {
  const { worker, says, seen, clock } = await aWeekLater();
  const kept = async () => (await worker.ask('followers-read', {})).kept;
  const block = async () => {
    await says(pressed('3', 'block', 'automated'));
    await says({ type: 'follower-done', id: '3', decision: 'block', outcome: 'seen' });
  };
  await block();
  clock.now += 300 * DAY;
  await worker.unlock(HEAD);
  await seen([bad('3')]);
  await block();
  expect(await kept()).toBe(1);
  clock.now += 100 * DAY;
  await worker.unlock(HEAD);
  // The first block's would be over its time; the second's is not.
  expect(await kept()).toBe(1);
  await seen([bad('3')]);
  await says(pressed('3', 'keep', 'fine'));
  expect(await kept()).toBe(0);
});

test('a sign of a pupil is kept only once a concern is opened', async () => {
  const { worker, start, walk } = await followersSchool();
  await start('baseline');
  const pupil = accountOf('9', { bio: PUPIL });
  await walk(['9', '10'], { end: true, as: (id) => (id === '9' ? pupil : accountOf(id)) });
  await nameLead(worker);
  expect(await worker.refusal('followers-concern', { id: '10' })).toBe('gone');
  expect(await typesOf(worker)).not.toContain('pupil-concern-opened');
  expect(await worker.refusal('followers-concern', { id: '9' })).toBe(null);
  expect(await typesOf(worker)).toContain('pupil-concern-opened');
  // It is found again whatever was decided.
  const keep = { decision: 'keep', why: usual('fine'), together: false } as const;
  await worker.ask('followers-decide', { ids: ['9'], ...keep });
  const { concerns } = await worker.ask('followers-log', {});
  expect(concerns).toMatchObject([{ id: '9', steps: [{ is: 'opened', by: expect.anything() }] }]);
});

test('a concern is opened by the safeguarding lead, and by nobody else of the leadership', async () => {
  const { worker, start, walk } = await followersSchool();
  await start('baseline');
  await walk(['9'], { end: true, as: (id) => accountOf(id, { bio: PUPIL }) });
  expect(await worker.refusal('followers-concern', { id: '9' })).toBe('not-allowed');
  expect(await typesOf(worker)).not.toContain('pupil-concern-opened');
  await nameLead(worker);
  expect(await worker.refusal('followers-concern', { id: '9' })).toBe(null);
  await nameLead(worker, false);
  expect(await worker.refusal('followers-concern', { id: '9' })).toBe('not-allowed');
});

test('a concern is closed with its reason and opened again, by the lead only, and its history is kept', async () => {
  const { worker, start, walk, clock } = await followersSchool();
  await start('baseline');
  await walk(['9'], { end: true, as: (id) => accountOf(id, { bio: PUPIL }) });
  await nameLead(worker);
  await worker.ask('followers-concern', { id: '9' });
  const theOne = async () => (await worker.ask('followers-log', {})).concerns;
  const concern = (await theOne())[0]?.concern ?? '';
  const why = { is: 'own', words: 'Her mother was told.' } as const;
  const flag = async () => (await worker.ask('followers-read', {})).open[0]?.concern;
  await nameLead(worker, false);
  expect(await worker.refusal('followers-concern-close', { concern, why })).toBe('not-allowed');
  await nameLead(worker);
  clock.now += 60_000;
  await worker.ask('followers-concern-close', { concern, why });
  expect(await theOne()).toMatchObject([
    { id: '9', steps: [{ is: 'opened' }, { is: 'closed', at: clock.now, why }] },
  ]);
  expect(await flag()).toBe(false);
  expect(await worker.refusal('followers-concern-close', { concern, why })).toBe('gone');
  await nameLead(worker, false);
  expect(await worker.refusal('followers-concern-again', { concern })).toBe('not-allowed');
  await nameLead(worker);
  await worker.ask('followers-concern-again', { concern });
  expect(await flag()).toBe(true);
  // Closed once more, it is opened again from the account itself, and stays one concern.
  await worker.ask('followers-concern-close', { concern, why });
  await worker.ask('followers-concern', { id: '9' });
  expect(await theOne()).toMatchObject([{ concern, steps: { length: 5 } }]);
});

test('a closed concern is erased by the lead, by passphrase, and its key with it', async () => {
  const { worker, start, walk, disk } = await followersSchool();
  await start('baseline');
  await walk(['9'], { end: true, as: (id) => accountOf(id, { bio: PUPIL }) });
  await nameLead(worker);
  await worker.ask('followers-concern', { id: '9' });
  const [one] = (await worker.ask('followers-log', {})).concerns;
  const concern = one?.concern ?? '';
  const keys = () => [...disk.kept.keys()].filter((name) => name.includes(concern));
  expect(keys()).toHaveLength(1);
  const { passphrase } = HEAD;
  const erase = (by = passphrase) =>
    worker.refusal('followers-concern-erase', { concern, passphrase: by });
  // An open one is never lost by that.
  expect(await erase()).toBe('gone');
  const why = { is: 'usual', reason: 'not-a-pupil' } as const;
  await worker.ask('followers-concern-close', { concern, why });
  expect(await erase('not the passphrase')).toBe('wrong-passphrase');
  await nameLead(worker, false);
  expect(await erase()).toBe('not-allowed');
  await nameLead(worker);
  expect(await erase()).toBe(null);
  expect(keys()).toEqual([]);
  expect(await typesOf(worker)).not.toContain('pupil-concern-opened');
  expect(await worker.records.verifyChain()).toMatchObject({ value: { whole: true } });
  expect(await worker.ask('followers-log', {})).toMatchObject({
    concerns: [],
    erasedConcerns: [{ by: expect.anything() }],
  });
  // What gave the sign is there still, so that another can be opened: it is not the same one.
  await worker.ask('followers-concern', { id: '9' });
  const again = (await worker.ask('followers-log', {})).concerns;
  expect(again).toMatchObject([{ id: '9', steps: { length: 1 } }]);
  expect(again[0]?.concern).not.toBe(concern);
});

test('the office keeps the list, and does not check followers', async () => {
  const { worker, seen, check } = await followersSchool();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await worker.unlock(OFFICE);
  expect(await worker.refusal('followers-read', {})).toBe('not-allowed');
  await seen([accountOf('1')]);
  expect(check()?.state).toBe('locked');
});

test('nothing of a follower lies in the clear on disk', async () => {
  const { says, disk, fake } = await aWeekLater();
  await says(pressed('3', 'block', 'automated'));
  const local = [...fake.browser.storage.local.held.values()].join();
  const stored = [...disk.kept.values()]
    .map((bytes) => new TextDecoder('latin1').decode(bytes))
    .join();
  for (const word of ['account3', 'hot babe']) {
    expect([word, local.includes(word), stored.includes(word)]).toEqual([word, false, false]);
  }
});
