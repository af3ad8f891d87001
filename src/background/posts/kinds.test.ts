import { expect, test } from 'vitest';
import { recordedPost, seenPost } from '../../posts/fixtures/build.ts';
import { kindsOf, upToDate } from '../../records/kinds.ts';
import { POST_KINDS } from './kinds.ts';

const kinds = kindsOf(POST_KINDS);
const read = (version: number, { ...body }: { readonly type: string }) =>
  upToDate(kinds, { type: body.type, version, at: 0, by: 'person-1', body });

test('what was seen before it was said when a planned post goes out is still read', () => {
  const { due: _due, ...before } = seenPost();
  expect(read(1, before)).toMatchObject({ version: 2, body: { ...before, due: null } });
  expect(read(2, before)).toBe('unreadable');
});

test('a post recorded before it was said whether all of it was checked is still read', () => {
  const [body] = recordedPost([]);
  if (body?.type !== 'post-recorded') throw new Error('no post');
  const { by: _by, notChecked: _not, allowed: _allowed, ...before } = body;
  expect(read(1, before)).toMatchObject({
    body: { ...before, by: null, notChecked: null, allowed: null },
  });
});

test('and one of which it was not said by whose word it went out', () => {
  const [body] = recordedPost([]);
  if (body?.type !== 'post-recorded') throw new Error('no post');
  const before = { rule: 'offensive', message: 'rule_offensive_rude' };
  const all = { ...body, answers: [before], overrides: [before] };
  expect(read(2, all)).toMatchObject({
    version: 3,
    body: { answers: [{ ...before, given: null }], overrides: [{ ...before, given: null }] },
  });
});
