import { expect, test } from 'vitest';
import { randomBytes } from './bytes.ts';
import { clearSession, readSession, SESSION_KEY, type Session, writeSession } from './session.ts';
import { memorySession } from './testing/memory-session.ts';

const SESSION: Session = {
  build: '1',
  person: 'head',
  key: { generation: 'g', raw: randomBytes(32) },
  unlockedAt: 1,
  lastActiveAt: 2,
};

test('an open vault outlives the worker: it is read back as it was, until it is cleared', async () => {
  const area = memorySession();
  expect(await readSession(area)).toBeNull();
  await writeSession(area, SESSION);
  expect(await readSession(area)).toEqual(SESSION);
  await clearSession(area);
  expect(await readSession(area)).toBeNull();
});

test('what does not read as a session is a locked vault', async () => {
  const area = memorySession();
  await writeSession(area, SESSION);
  const whole = JSON.parse(area.held.get(SESSION_KEY) ?? '');
  for (const part of [{ version: 2 }, { dataKey: 'AAAA' }, { unlockedAt: 'now' }]) {
    await area.set(SESSION_KEY, { ...whole, ...part });
    expect(await readSession(area)).toBeNull();
  }
});
