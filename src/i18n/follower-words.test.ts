import { expect, test } from 'vitest';
import { assess, SIGNALS } from '../followers/index.ts';
import { CONTEXT, profileWith } from '../followers/testing/profile.ts';
import { CATALOGUES } from './catalogue.ts';
import { createWords, reasonWords, signalKey } from './index.ts';

const words = createWords();

test.each(SIGNALS)('$id has a sentence, and all its reasons can be said', (signal) => {
  expect(words.has(signalKey(signal.id))).toBe(true);
  const said = signal.examples.bad
    .flatMap((change) => assess(profileWith(change), CONTEXT).reasons)
    .map((reason) => reasonWords(words, reason));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(({ what, weight }) => what === '' || weight === '')).toEqual([]);
});

test('there is no sentence without its signal', () => {
  const known = SIGNALS.map(({ id }) => signalKey(id));
  const spare = Object.keys(CATALOGUES.en_GB).filter(
    (key) =>
      /^follower_/.test(key) &&
      !/^follower_(?:field|weight|verdict)_/.test(key) &&
      !known.includes(key),
  );
  expect(spare).toEqual([]);
});
