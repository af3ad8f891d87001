/// <reference types="chrome" />
import { clockNow } from '../../../src/clock.ts';
import { answerThat } from '../../../src/consent/index.ts';
import { askWorker, idOf } from '../../fixtures/list.ts';
import { SCHOOL } from '../../fixtures/school.ts';
import type { Desk } from './desk.ts';
import { FINE, WITHDRAWN } from './list-scenes.ts';
import { heading, press } from './on-page.ts';
import { type Scene, still } from './scene.ts';

const HOUR = 3_600_000;
const KEY = 'ab'.repeat(32);
const { handle } = SCHOOL;

/** As the worker keeps what happened on X until it can be written into the record. */
function happenings(now: number): unknown[] {
  const recorded = (item: string, at: number, due: number | null, key: string | null) => ({
    type: 'post-recorded',
    ...{ item, handle, at, due, locked: false },
    media: key === null ? [] : [{ key, kind: 'photo' }],
    findings: [{ rule: 'shouting', message: 'rule_shouting_words', severity: 'warn' }],
    answers: key === null ? [] : [{ rule: 'pupil-name-with-photo', message: 'rule_x_maybe' }],
    overrides: [],
  });
  const seen = (item: string, at: number | null, media: boolean) => ({
    type: 'post-seen-unchecked',
    ...{ item, handle, at, seenAt: now, media },
  });
  return [
    recorded('1990000000000000001', now - 48 * HOUR, null, KEY),
    recorded('plan:1990000000000000002', now - HOUR, now + 20 * HOUR, KEY),
    recorded('1990000000000000003', now - 5 * HOUR, null, null),
    seen('1990000000000000004', now + HOUR, true),
    seen('1990000000000000005', now + 2 * HOUR, false),
    seen('avatar:17000001/aB_9', null, true),
    seen('1980000000000000001', now - 4_000 * HOUR, true),
  ];
}

/** Posts of every kind, one of them with a pupil whose consent was withdrawn. */
export async function seedPosts({ own }: Desk): Promise<void> {
  const pupils = [await idOf(own, FINE), await idOf(own, WITHDRAWN)];
  const answer = answerThat('pupils', { pupils });
  await askWorker(own, 'list-record', {
    bodies: [{ type: 'picture-declared', print: KEY, answer }],
  });
  await own.evaluate(
    (waiting) => chrome.storage.local.set({ 'posts-waiting': waiting }),
    [...happenings(clockNow())],
  );
  await askWorker(own, 'posts-read', {});
}

export const NO_POSTS: readonly Scene[] = [still('posts-none', 'posts', 'All posts')];

export const POSTS: readonly Scene[] = [
  still('posts-takedown', 'posts', 'To take down', '#takedown'),
  {
    name: 'posts-tick',
    page: 'posts',
    rest: '#takedown',
    async play(page) {
      await page
        .getByRole('button', { name: /^Tick it off by hand/ })
        .first()
        .click();
      await page.getByLabel(/^I have looked/).waitFor();
    },
  },
  still('posts-unchecked', 'posts', 'Posted unchecked', '#unchecked'),
  {
    name: 'posts-say',
    page: 'posts',
    rest: '#unchecked',
    async play(page) {
      await page
        .getByRole('button', { name: /^Say who is shown: Post of/ })
        .first()
        .click();
      await page.getByLabel('Pupils, or other children').check();
      await page.getByLabel('Which pupils?').fill(FINE);
      await page.getByRole('option', { name: new RegExp(FINE) }).click();
      await press(page, 'Save');
      await page.getByText('Say whether anyone else is shown.').waitFor();
    },
  },
  {
    name: 'posts-all',
    page: 'posts',
    rest: '#all',
    async play(page) {
      await heading(page, 'All posts');
      await page.getByRole('searchbox').fill(FINE);
      await page.getByText('2 posts found.').waitFor();
    },
  },
  still('posts-before', 'posts', 'Before Lollipop', '#before'),
  {
    name: 'pupil-posts',
    page: 'pupil',
    rest: async ({ own }) => `?pupil=${await idOf(own, WITHDRAWN)}`,
    play: (page) => page.getByText('2 posts show this pupil').scrollIntoViewIfNeeded(),
  },
];

export const POSTS_LOCKED: readonly Scene[] = [still('posts-locked', 'posts', 'Unlock Lollipop')];
