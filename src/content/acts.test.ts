import { expect, test } from 'vitest';
import { type Verdict, verdictSchema } from '../guard/verdict.ts';
import { draftOf } from '../lint/draft-of.ts';
import type { Finding } from '../lint/finding.ts';
import { actsFor } from './acts.ts';

const media = { kind: 'photo' as const, key: 'blob:1', alt: '', uploading: false };
const words = draftOf('Hello');
const photo = { ...words, rows: words.rows.map((row) => ({ ...row, media: [media] })) };
/** X shows a box for it and no picture in it yet. */
const unread = { ...media, key: null };
const blank = { ...words, rows: words.rows.map((row) => ({ ...row, media: [unread] })) };
const quoted = { handle: 'gov', text: '', picture: true, post: '12' };
const quoting = { ...words, quoted };
const verdict = (why: Verdict['why']): Verdict => ({ state: 'not-checked', hold: true, why });

const stop = (rule: Finding['rule']): Finding => ({
  rule,
  clause: 'pupil-names',
  severity: 'stop',
  row: 0,
  field: { kind: 'text' },
  ...{ start: 0, end: 5, message: 'any', params: {} },
});
const CONSENT = stop('consent');
const NAME = stop('pupil-name-with-photo');

const CASES = [
  ['verdict_pictureNotChecked', photo, ['say-pictured']],
  ['verdict_stopAndPicture', photo, ['say-pictured']],
  // What was said may be put right as long as the post is not out.
  ['verdict_clear', photo, ['change-pictured']],
  ['verdict_stop', photo, ['change-pictured']],
  ['verdict_check', photo, ['change-pictured']],
  ['verdict_warned', photo, ['change-pictured']],
  ['verdict_quotedPictureNotChecked', photo, ['change-pictured']],
  ['verdict_stopAndQuoted', photo, ['change-pictured']],
  ['verdict_accountUnknown', photo, ['change-pictured']],
  ['verdict_clear', words, []],
  ['verdict_quotedPictureNotChecked', words, []],
  ['verdict_pictureNotChecked', quoting, ['say-pictured']],
  ['verdict_clear', quoting, ['change-pictured']],
  // Pressed, it says that the picture cannot be read yet, and what to do.
  ['verdict_pictureNotChecked', blank, ['say-pictured']],
  ['verdict_locked', words, ['unlock']],
  ['verdict_locked', photo, ['unlock']],
  ['verdict_stopAndLocked', photo, ['unlock']],
  ['verdict_noList', photo, ['set-up-list']],
  ['verdict_stopAndNoList', photo, ['set-up-list']],
  ['verdict_listStale', photo, ['see-list']],
  ['verdict_stopAndStale', photo, ['see-list']],
  ['verdict_unreadable', photo, ['reload', 'by-hand']],
  ['verdict_unreadable', words, ['reload', 'by-hand']],
  ['verdict_stopAndUnreadable', photo, ['reload']],
  ['verdict_workerGone', photo, ['reload']],
  ['verdict_stopAndWorkerGone', photo, ['reload']],
  ['verdict_reload', words, ['reload']],
  ['verdict_stopAndReload', photo, ['reload']],
  ['verdict_busy', photo, []],
  ['verdict_stopAndBusy', photo, []],
  ['verdict_networkRefused', words, ['reload', 'by-hand']],
  ['verdict_byHand', words, []],
  ['verdict_sentOtherwise', words, []],
  ['verdict_accountChanging', photo, []],
] as const;

test.each(CASES)('%s leads on by %#', (why, draft, acts) => {
  // No stop among the findings that may be let go.
  expect(actsFor(verdict(why), draft, [CONSENT], true)).toEqual(acts);
});

test('a stop may be let go with a reason, where the school allows it and every stop may be', () => {
  expect(actsFor(verdict('verdict_stop'), photo, [NAME], true)).toEqual([
    'change-pictured',
    'override',
  ]);
  expect(actsFor(verdict('verdict_stop'), words, [NAME], true)).toEqual(['override']);
  expect(actsFor(verdict('verdict_stop'), words, [NAME], false)).toEqual([]);
  expect(actsFor(verdict('verdict_stop'), words, [NAME, CONSENT], true)).toEqual([]);
  expect(actsFor(verdict('verdict_stopAndPicture'), photo, [NAME], true)).toEqual(['say-pictured']);
  expect(actsFor(verdict('verdict_stopAndLocked'), words, [NAME], true)).toEqual(['unlock']);
});

test('no state is forgotten here', () => {
  expect(new Set(CASES.map(([why]) => why))).toEqual(new Set(verdictSchema.entries.why.options));
});
