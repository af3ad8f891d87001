import { expect, test } from 'vitest';
import type { Verdict } from '../guard/verdict.ts';
import { draftOf } from '../lint/draft-of.ts';
import { actsFor } from './acts.ts';

const media = { kind: 'photo' as const, key: 'blob:1', alt: '', uploading: false };
const words = draftOf('Hello');
const photo = { ...words, rows: words.rows.map((row) => ({ ...row, media: [media] })) };
const verdict = (why: Verdict['why']): Verdict => ({ state: 'not-checked', hold: true, why });

test.each([
  ['verdict_pictureNotChecked', photo, ['say-pictured']],
  ['verdict_stopAndPicture', photo, ['say-pictured']],
  // What was said may be put right as long as the post is not out.
  ['verdict_clear', photo, ['change-pictured']],
  ['verdict_stop', photo, ['change-pictured']],
  ['verdict_clear', words, []],
  ['verdict_locked', words, ['unlock']],
  ['verdict_noList', photo, ['set-up-list']],
  ['verdict_listStale', photo, ['see-list']],
  ['verdict_stopAndStale', photo, ['see-list']],
  ['verdict_workerGone', photo, []],
] as const)('%s leads on by %#', (why, draft, acts) => {
  expect(actsFor(verdict(why), draft)).toEqual(acts);
});
