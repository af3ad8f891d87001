import { expect, test } from 'vitest';
import { derivePosts } from './derive.ts';
import { recordedPost, told, uuid } from './fixtures/build.ts';
import { whereToLook } from './where.ts';

const DUE = Date.UTC(2026, 9, 7, 9);
const PROFILE = 'https://x.com/HollyLanePrim';
const PLANS = 'https://x.com/compose/post/unsent/scheduled';
const where = (item: string, due: number | null, now: number) => {
  const [post] = derivePosts(told(recordedPost([], { item, due })));
  return post && whereToLook(post, now);
};

test.each([
  ['a post', '12', null, DUE, `${PROFILE}/status/12`],
  ['a plan', 'plan:7', DUE, DUE - 1, PLANS],
  ['a plan of which X did not say when', 'plan:7', null, DUE, PLANS],
  ['a plan whose time is over', 'plan:7', DUE, DUE + 1, PROFILE],
  ['a plan without a number', uuid(9), DUE, DUE - 1, PLANS],
  ['one without a number whose time is over', uuid(9), DUE, DUE + 1, PROFILE],
  ['a post without a number', uuid(9), null, DUE, PROFILE],
])('%s is looked for where it is now', (_what, item, due, now, expected) => {
  expect(where(item, due, now)).toBe(expected);
});
