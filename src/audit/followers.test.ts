import { expect, test } from 'vitest';
import { BrokenLine } from './answer-lines.ts';
import { answerFollower } from './followers.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const answer = answerFollower(
  { handle: 'carltonji', name: 'Carlton Junior & Infant School' },
  NOON,
);

test('an account is answered with its verdict and reasons, in words that are not its own', () => {
  expect(answer({ id: 7, handle: 'jane', bio: 'OnlyFans top 1%' })).toEqual({
    id: 7,
    verdict: 'unsuitable',
    reasons: [
      {
        signal: 'adult-words',
        kind: 'unsuitable',
        weight: 3,
        field: 'bio',
        message: 'There are words there for sexual content, or for selling it.',
      },
      {
        signal: 'telling-wording',
        kind: 'unsuitable',
        weight: 2,
        field: null,
        message: 'Its words together are like those of accounts about sex.',
      },
    ],
  });
});

test.each([
  [{ handle: 'carltonj1' }, 'unsuitable'],
  [{ handle: '@carltonji' }, 'fine'],
  [{ screen_name: 'jo', description: 'Casino bonus 200%' }, 'unsuitable'],
  [{ bio: 'aged 9, Carlton' }, 'look'],
  [{ handle: 'jo', bio: null, followers: null }, 'fine'],
])('%j is %s', (line, verdict) => {
  expect(answer(line)).toMatchObject({ verdict });
});

test('figures are taken as the material to measure with names them', () => {
  const figures = {
    ...{ age_days: 71, followers: 6, following: 2_400, posts: 0, listed: 0, likes: 0 },
    ...{ default_avatar: 0, default_profile: 1, has_banner: 0 },
  };
  expect(answer({ handle: 'aprilrw', ...figures })).toMatchObject({
    verdict: 'look',
    reasons: [
      { signal: 'automated-figures' },
      { signal: 'follows-many' },
      { signal: 'never-posted' },
    ],
  });
});

test('an id that is written as text comes back as it was, however long', () => {
  expect(answer({ id: '1234567890123456789', handle: 'jo' }).id).toBe('1234567890123456789');
});

test.each([
  [{}, 'the line: there is neither a handle nor a name, a bio or a figure'],
  ['hello', 'the line: '],
  [{ handle: 'jo', followers: -1 }, 'followers: '],
  [{ handle: 'jo', createdAt: 'soon' }, 'createdAt: not a date'],
  [{ handle: 5 }, 'handle: '],
  [JSON.parse('{"id": 1234567890123456789, "handle": "jo"}'), 'id: write ids as text'],
])('%j is a broken line', (line, message) => {
  expect(() => answer(line)).toThrow(BrokenLine);
  expect(() => answer(line)).toThrow(message);
});

test.each([
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\u202eevil\u202c \u2066text\u2069',
  '=HYPERLINK("http://example.org")',
  'a '.repeat(5_000),
  '\u0301'.repeat(10_000),
  '1!'.repeat(5_000),
  'a.'.repeat(5_000),
  '💦'.repeat(5_000),
])('a bio that is an attack is only text: %#', (bio) => {
  expect(answer({ handle: 'jo', bio })).toMatchObject({ id: 'jo' });
});
