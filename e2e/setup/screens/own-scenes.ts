import { damageKeyOf } from '../../fixtures/damage.ts';
import { askWorker, HEAD, idOf, setUpList } from '../../fixtures/list.ts';
import { keepCode, unlockWith } from '../../fixtures/own-pages.ts';
import { ARCHIVE } from './archive-scenes.ts';
import { lock, unlock } from './desk.ts';
import { FOLLOWERS, FOLLOWERS_LOCKED, NO_FOLLOWERS, seedFollowers } from './followers-scenes.ts';
import { FINE, LIST, POPUP, WITHDRAWN } from './list-scenes.ts';
import { heading, press } from './on-page.ts';
import { NO_POSTS, POSTS, POSTS_LOCKED, seedPosts } from './posts-scenes.ts';
import { type Act, type Scene, still } from './scene.ts';
import { WINDOWS } from './window-scenes.ts';

const DAMAGED = 'Hazel Iqbal-Moore';

const BEFORE: readonly Scene[] = [
  still('setup-no-list', 'setup', 'School consent list'),
  still('popup-no-list', 'popup', 'There is no school consent list yet'),
  still('list-no-list', 'list', 'There is no school consent list yet'),
  still('vault-create', 'vault', 'Set up the school consent list'),
  {
    name: 'vault-create-wrong',
    page: 'vault',
    async play(page) {
      await page.getByLabel('New passphrase', { exact: true }).fill('too short');
      await press(page, 'Set it up');
      await page.getByRole('alert').first().waitFor();
    },
  },
];

const PUPIL: readonly Scene[] = [
  still('pupil', 'pupil', FINE, async ({ own }) => `?pupil=${await idOf(own, FINE)}`),
  still(
    'pupil-withdrawn',
    'pupil',
    WITHDRAWN,
    async ({ own }) => `?pupil=${await idOf(own, WITHDRAWN)}`,
  ),
  {
    name: 'pupil-erase',
    page: 'pupil',
    rest: async ({ own }) => `?pupil=${await idOf(own, FINE)}`,
    async play(page) {
      await press(page, 'Erase…');
      await page.getByText(/There is no way back/).scrollIntoViewIfNeeded();
    },
  },
  still('pupil-gone', 'pupil', 'This pupil is not on the list', '?pupil=nobody'),
];

const VAULT: readonly Scene[] = [
  still('vault-people', 'vault', 'Who may unlock it'),
  {
    name: 'vault-code',
    page: 'vault',
    async play(page) {
      await press(page, 'Make a new recovery code');
      await page.getByLabel('Your passphrase', { exact: true }).fill(HEAD.passphrase);
      await page.locator('form').getByRole('button', { name: 'Make a new recovery code' }).click();
      await heading(page, 'Your recovery code');
    },
    after: (page) => keepCode(page),
  },
  still('setup', 'setup', 'School consent list'),
];

const LOCKED: readonly Scene[] = [
  still('popup-locked', 'popup', 'Unlock Lollipop'),
  still('list-locked', 'list', 'Unlock Lollipop'),
  still('vault-locked', 'vault', 'Unlock Lollipop'),
  still('vault-recover', 'vault', 'Use the recovery code', '#recover'),
  {
    name: 'popup-wrong-passphrase',
    page: 'popup',
    async play(page) {
      await unlockWith(page, 'pear brook lantern');
      await page.getByRole('alert').filter({ hasText: 'not the passphrase' }).waitFor();
    },
    async after(_, desk) {
      await unlock(desk);
      await lock(desk);
    },
  },
];

const DAMAGE: readonly Scene[] = [
  {
    name: 'popup-damaged',
    page: 'popup',
    play: (page) => page.getByText('The records of one pupil can’t be read').waitFor(),
  },
  {
    name: 'list-damaged',
    page: 'list',
    rest: '#pupils/missing',
    play: (page) => page.getByText('record damaged').first().waitFor(),
  },
];

/** Every screen of ours outside X, in the order of a school's first weeks. */
export const OWN_ACTS: readonly Act[] = [
  { scenes: BEFORE },
  {
    async enter({ own }) {
      await setUpList(own);
      await askWorker(own, 'list-record', {
        bodies: [
          {
            type: 'consent-withdrawn',
            pupil: await idOf(own, WITHDRAWN),
            uses: ['social-media', 'video'],
            on: '2026-10-05',
            givenBy: 'Mrs J Bennett',
            relationship: 'Mother',
            evidence: { kind: 'phone', reference: 'Office diary' },
          },
        ],
      });
    },
    scenes: [
      ...POPUP,
      ...LIST,
      ...PUPIL,
      ...VAULT,
      ...WINDOWS,
      ...NO_POSTS,
      ...NO_FOLLOWERS,
      ...ARCHIVE,
    ],
  },
  { enter: seedPosts, scenes: POSTS },
  { enter: seedFollowers, scenes: FOLLOWERS },
  { enter: lock, scenes: [...LOCKED, ...POSTS_LOCKED, ...FOLLOWERS_LOCKED] },
  {
    async enter(desk) {
      await unlock(desk);
      await damageKeyOf(desk.own, await idOf(desk.own, DAMAGED));
    },
    scenes: DAMAGE,
  },
];
