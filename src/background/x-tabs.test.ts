import { expect, test, vi } from 'vitest';
import { isOnX } from './x-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

test.each([
  'https://x.com/home',
  'https://mobile.x.com/compose/post',
  'https://pro.x.com/',
  'https://twitter.com/a/status/1',
  'https://mobile.twitter.com/',
])('X: %s', (address) => {
  expect(isOnX(address)).toBe(true);
});

test.each([
  'http://x.com/home',
  'https://x.com.example.org/',
  'https://example.org/https://x.com/',
  'https://notx.com/',
  'about:blank',
  '',
])('not X: %s', (address) => {
  expect(isOnX(address)).toBe(false);
});
