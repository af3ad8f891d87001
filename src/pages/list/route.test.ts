import { expect, test } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { addressOf, ROUTES, routeKey } from './route.ts';

test('each part has its hash, and an unknown hash leads to the overview', () => {
  for (const route of ROUTES) expect(addressOf(`#${route}`)).toEqual({ route, detail: '' });
  for (const hash of ['', '#', '#nonsense', '#importing']) {
    expect(addressOf(hash).route).toBe('overview');
  }
});

test('a hash may say what of a part is meant', () => {
  expect(addressOf('#pupils/expiring')).toEqual({ route: 'pupils', detail: 'expiring' });
});

test('each part has a name in the navigation and a heading', () => {
  const words = createWords('en_GB');
  for (const route of ROUTES) {
    expect(words.has(routeKey(route, 'nav'))).toBe(true);
    expect(words.has(routeKey(route, 'heading'))).toBe(true);
  }
});
