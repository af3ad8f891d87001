import { expect, test, vi } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import { HEAD } from '../list/testing/computer.ts';
import { followersSchool } from './testing.ts';
import { nameLead, PUPIL, typesOf, usual } from './testing-weeks.ts';

vi.mock('webextension-polyfill');

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
