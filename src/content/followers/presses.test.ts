// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { FromPage } from '../../messages/index.ts';
import { createPresses } from './presses.ts';
import { createState } from './state.ts';

/** A bar in a page whose list is fresh or not; what it says to the worker, and whether a walk has begun. */
function barIn(stale: { toStart: boolean; toGoOn: boolean }) {
  const said: unknown[] = [];
  const did: string[] = [];
  const link = {
    send(body: Pick<FromPage, 'type'>) {
      said.push(body);
      return null;
    },
  };
  const walk = { go: () => did.push('go'), pause: () => did.push('pause') };
  window.scrollTo = () => {};
  const presses = createPresses(window, createState(link), walk, {
    seek: () => {},
    unlock: () => {},
    draw: () => {},
    started: () => {},
    fresh: { staleToStart: () => stale.toStart, staleToGoOn: () => stale.toGoOn },
    begin: () => did.push('begin'),
    loadAnew: () => did.push('load'),
  });
  const press = (what: string, kind?: string) => ({
    type: 'followers',
    says: { type: 'walk-press', press: kind ? { what, kind } : { what } },
  });
  return { presses, said, did, press };
}

test('a check that is started in a list left open loads it anew first, and walks nothing before', () => {
  const { presses, said, did, press } = barIn({ toStart: true, toGoOn: false });
  presses.act('full');
  expect(did).toEqual(['load']);
  expect(said).toEqual([press('start-anew', 'full')]);
});

test('in a page that was just loaded it begins at once', () => {
  const { presses, said, did, press } = barIn({ toStart: false, toGoOn: false });
  presses.act('full');
  expect(did).toEqual(['begin']);
  expect(said).toEqual([press('start', 'full')]);
});

test('a walk goes on where it rests, and from the top of a new list when it has rested for a day', () => {
  const soon = barIn({ toStart: true, toGoOn: false });
  soon.presses.act('resume');
  expect(soon.did).toEqual(['go']);
  const late = barIn({ toStart: true, toGoOn: true });
  late.presses.act('resume');
  expect(late.did).toEqual(['load']);
  expect(late.said).toEqual([late.press('start-anew', 'weekly')]);
});
