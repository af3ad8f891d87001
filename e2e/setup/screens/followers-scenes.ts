import { KNOWN, NEW } from '../../fixtures/follower-accounts.ts';
import { followersTold } from '../../fixtures/followers-told.ts';
import { askWorker, nameLead } from '../../fixtures/list.ts';
import type { Desk } from './desk.ts';
import { heading, press } from './on-page.ts';
import { type Scene, still } from './scene.ts';

/** A signed first check, and a week's check that waits for decisions, one of them on its way on X. */
export async function seedFollowers(desk: Desk): Promise<void> {
  const { own } = desk;
  await nameLead(own);
  const told = await followersTold(desk);
  await told.walk('baseline', KNOWN, 120);
  await askWorker(own, 'followers-sign', {});
  await told.walk('weekly', [...NEW, ...KNOWN], 128);
  await askWorker(own, 'followers-decide', {
    ids: ['42'],
    decision: 'block',
    why: { is: 'usual', reason: 'unsuitable-content' },
    together: false,
  });
  await told.page.close();
}

export const NO_FOLLOWERS: readonly Scene[] = [
  still('followers-first', 'followers', 'The first check'),
  still('followers-none', 'followers', 'To decide', '#review'),
];

export const FOLLOWERS: readonly Scene[] = [
  still('followers-check', 'followers', 'Decide, then sign'),
  still('followers-review', 'followers', 'To decide', '#review'),
  {
    name: 'followers-block',
    page: 'followers',
    rest: '#review',
    async play(page) {
      await page.getByRole('button', { name: 'Block @hot_links_now…' }).click();
      await page.getByRole('button', { name: 'Block on X' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'followers-past',
    page: 'followers',
    rest: '#past',
    async play(page) {
      await heading(page, 'Decisions');
      await page.getByText(/first check by/).click();
    },
  },
  still('followers-report', 'followers', 'Report for governors', '#report'),
  still('followers-poster', 'followers', 'Invite parents to follow', '#poster'),
  {
    name: 'followers-settings',
    page: 'followers',
    rest: '#settings',
    async play(page) {
      await heading(page, 'Settings of the weekly check');
      await press(page, 'Add');
      await page.getByText('Give both days, the earlier one first.').waitFor();
    },
  },
];

export const FOLLOWERS_LOCKED: readonly Scene[] = [
  still('followers-locked', 'followers', 'Unlock Lollipop'),
];
