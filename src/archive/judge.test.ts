import { describe, expect, test } from 'vitest';
import { answerThat } from '../consent/index.ts';
import { configure } from '../lint/index.ts';
import { defaultPolicy } from '../policy/default.ts';
import type { ArchivedPost } from './archived-post.ts';
import { judge, worstFirst } from './judge.ts';

const LINTER = configure(defaultPolicy({ name: 'Holly Lane', handle: 'HollyLanePrim' }));
const NOW = Date.UTC(2026, 0, 12, 12);
const post = (text: string, media: ArchivedPost['media'] = [], id = '1'): ArchivedPost => ({
  id,
  at: Date.UTC(2020, 2, 5),
  text,
  media,
  replyTo: null,
});
const judged = (one: ArchivedPost, shown: Parameters<typeof judge>[3] = null) =>
  judge(LINTER, one, null, shown, NOW);

describe('what is to be done about an old post', () => {
  test('plain news is fine', () => {
    expect(judged(post('School is closed on Monday.')).standing).toBe('fine');
  });

  test('a picture nobody has spoken for is to be looked at, until somebody has', () => {
    const picture = post('Our new library.', ['photo']);
    expect(judged(picture)).toMatchObject({ standing: 'look', unknown: true });
    expect(judged(picture, answerThat('work-or-place'))).toMatchObject({
      standing: 'fine',
      unknown: false,
    });
  });

  test('swearing comes down; a mobile number is looked at', () => {
    expect(judged(post('What a shit day.')).standing).toBe('come-down');
    expect(judged(post('Ring Mr Hall on 07700 900123 about it.')).standing).toBe('look');
  });

  test('texting stays, as language', () => {
    expect(judged(post('Gr8 day at the fair.')).standing).toBe('language');
  });

  test('descriptions, which the archive does not hold, are not said to be missing', () => {
    const rules = judged(post('Our new library.', ['photo'])).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('accessibility');
  });
});

test('the worst comes first; of two alike the newer', () => {
  const all = [
    judged(post('Fine news.', [], '1')),
    judged(post('Gr8 day.', [], '2')),
    judged({ ...post('Gr8 trip.', [], '3'), at: Date.UTC(2021, 1, 1) }),
    judged(post('Our library.', ['photo'], '4')),
    judged(post('What a shit day.', [], '5')),
  ];
  expect(worstFirst(all).map(({ post }) => post.id)).toEqual(['5', '4', '3', '2', '1']);
});
