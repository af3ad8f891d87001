import { expect, test, vi } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import { pressed } from './testing.ts';
import { aWeekLater, ids, usual, withPupil } from './testing-weeks.ts';

vi.mock('webextension-polyfill');

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
