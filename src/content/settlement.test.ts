import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Account } from '../messages/index.ts';
import { createSettlement } from './settlement.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  let account: Account = 'official';
  const send = vi.fn(() => null);
  const settlement = createSettlement({ send }, () => account);
  const become = (now: Account) => {
    account = now;
  };
  return { settlement, send, become };
}

test('the worker is told once of each change', () => {
  const { settlement, send, become } = setUp();
  settlement.tell();
  settlement.tell();
  become('other');
  settlement.tell();
  expect(send.mock.calls).toEqual([
    [{ type: 'signed-in', account: 'official' }],
    [{ type: 'signed-in', account: 'other' }],
  ]);
});

test('another account is settled when the lock has let go, and not before', async () => {
  const { settlement, become } = setUp();
  become('other');
  expect(settlement.settled()).toBe(false);
  settlement.kept('official');
  expect(settlement.settled()).toBe(false);
  const settled = settlement.settling();
  settlement.kept('other');
  await settled;
  expect(settlement.settled()).toBe(true);
});

test('where the worker keeps silent, nobody waits for ever', async () => {
  const { settlement, become } = setUp();
  become('other');
  const settled = settlement.settling();
  await vi.runAllTimersAsync();
  await expect(settled).resolves.toBeUndefined();
});
