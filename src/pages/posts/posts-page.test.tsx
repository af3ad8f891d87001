// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALICE, added, consented, named, withdrawn } from '../../consent/fixtures/build.ts';
import { createWords } from '../../i18n/index.ts';
import {
  declaredPost,
  OTHER,
  POST,
  recordedPost,
  seenPost,
  uuid,
} from '../../posts/fixtures/build.ts';
import { fake, reset, tellChanged } from '../../ui/fake-browser.ts';
import {
  button,
  choose,
  hide,
  press,
  says,
  show,
  text,
  type,
  waited,
} from '../../ui/page-tester.ts';
import { PostsPage } from './posts-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const NOW = Date.parse('2026-11-25T09:00:00Z');
const BRYN = 'pupil-bryn';
const PASSPHRASE = 'hedge lamp otter';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  reset();
  location.hash = '';
  fake.worker.now = NOW;
  fake.worker.open(fake.worker.person('Mrs Hall', 'slt', PASSPHRASE));
  fake.worker.record([
    added(),
    consented(),
    added(BRYN, named('Bryn', 'Ap Rhys')),
    consented({ pupil: BRYN }),
  ]);
});
afterEach(async () => {
  await hide();
  vi.useRealTimers();
});

const open = () => show(<PostsPage words={words} />);
const asked = (call: string) =>
  fake.worker.asked.filter(({ list }) => list === call).map(({ question }) => question);

test('with nothing recorded it says so, and how posts come here', async () => {
  open();
  await says('Nothing is recorded yet');
});

test('locked, it asks for the passphrase and shows nothing', async () => {
  fake.worker.recordPosts(recordedPost([ALICE]));
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  open();
  await says('Your passphrase');
  expect(text()).not.toContain('Bennett');
});

test('what has to come down stands first: the planned post with its deadline, then what is there', async () => {
  const due = NOW + 3_600_000;
  fake.worker.recordPosts([
    ...recordedPost([ALICE, BRYN]),
    ...recordedPost([ALICE], { item: 'plan:7', said: uuid(7), due }),
    seenPost({ item: OTHER, at: NOW }),
  ]);
  fake.worker.record([withdrawn()]);
  open();
  await says('Urgent, planned and not out yet: 1');
  const tasks = [...document.querySelectorAll('li.urgent')].map((one) => one.textContent ?? '');
  expect(tasks.map((one) => one.slice(0, 11))).toEqual(['Planned for', 'Post of 5 O']);
  expect(tasks[0]).toContain('Goes out by itself on 25 November 2026 at 10:00.');
  expect(tasks[1]).toContain('Alice Bennett: withdrawn.');
  expect(text()).toContain('Can’t be known: 1');
});

test('opening it is X’s matter: nothing counts as down until X has said so', async () => {
  fake.worker.recordPosts(recordedPost([ALICE]));
  fake.worker.record([withdrawn()]);
  open();
  await press('Open on X: Post of 5 October 2026 at 10:00');
  await waited(() => expect(asked('posts-open')).toEqual([{ item: POST }]));
  expect(text()).toContain('On X now: 1');
  fake.worker.recordPosts([{ type: 'post-taken-down', item: POST, how: 'deleted' }]);
  tellChanged('posts');
  await says('no post shows a pupil who may not be shown');
});

test('ticking off by hand wants a look, and stays marked as that', async () => {
  fake.worker.recordPosts(recordedPost([ALICE]));
  fake.worker.record([withdrawn()]);
  open();
  await press('Tick it off by hand: Post of 5 October 2026 at 10:00');
  const save = await button('It is down');
  expect(save).toHaveProperty('disabled', true);
  await choose('I have looked: it is not on X any more');
  await waited(() => expect(save).toHaveProperty('disabled', false));
  save.click();
  await says('Ticked off by hand: Post of');
  location.hash = '#all';
  await says('Ticked off by hand by Mrs Hall on 25 November 2026');
});

test('an unchecked post is said of who is shown, and leaves the list', async () => {
  fake.worker.recordPosts([seenPost()]);
  open();
  await press('Say who is shown: Post of 6 October 2026 at 10:00');
  await press('Save');
  await says('Say what it shows.');
  await choose('Pupils, or other children');
  await type('Which pupils?', 'bryn');
  const hit = await waited(() => {
    const found = document.querySelector<HTMLElement>('[role="option"]');
    if (!found) throw new Error('nobody is found');
    return found;
  });
  hit.click();
  await choose('No, nobody else');
  await press('Save');
  await waited(() =>
    expect(asked('posts-declare')).toEqual([
      { item: POST, shows: 'pupils', pupils: [BRYN], others: false },
    ]),
  );
  await says('Posted unchecked (0)');
});

test('all posts are found by a pupil and by a link', async () => {
  fake.worker.recordPosts([
    ...recordedPost([ALICE]),
    seenPost({ item: OTHER }),
    ...declaredPost([BRYN], { item: OTHER }),
  ]);
  location.hash = '#all';
  open();
  const found = () => document.querySelectorAll('.posts > li').length;
  await waited(() => expect(found()).toBe(2));
  await type('Search', 'bry');
  await says('1 post found.');
  await type('Search', `https://x.com/HollyLanePrim/status/${POST}?s=20`);
  await waited(() => expect(document.querySelector('.posts')?.textContent).toContain('Alice'));
  await type('Search', 'zz');
  await says('No posts found.');
});

test('the office sees what there is and says nothing of it', async () => {
  fake.worker.recordPosts([seenPost()]);
  fake.worker.open(fake.worker.person('Mr Desk', 'office', PASSPHRASE));
  open();
  await button('Open on X: Post of 6 October 2026 at 10:00');
  expect(text()).not.toContain('Say who is shown');
  expect(text()).not.toContain('Tick it off');
});

test('a post that may break a condition is looked at, and a person says that it is kept', async () => {
  fake.worker.recordPosts(recordedPost([ALICE]));
  fake.worker.record([consented({ conditions: 'No face' })]);
  open();
  await says('Look whether the condition is kept: 1');
  expect(text()).toContain('Alice Bennett: without the face.');
  await press('I have looked, it is kept: Post of 5 October 2026 at 10:00');
  await says('no post shows a pupil who may not be shown');
  await says('To take down (0)');
  expect(asked('posts-keep')).toMatchObject([{ item: POST }]);
});

test('a tick that turned out wrong is opened again, and says so', async () => {
  fake.worker.recordPosts([
    ...recordedPost([ALICE]),
    { type: 'post-taken-down', item: POST, how: 'by-hand' },
    { type: 'post-back', item: POST, seenAt: NOW },
  ]);
  fake.worker.record([withdrawn()]);
  open();
  await says('On X now: 1');
  await says('and seen on X on 25 November 2026 at 09:00: it is not down.');
});

test('an alarm is shown with the post it was raised for', async () => {
  fake.worker.recordPosts([seenPost(), { type: 'post-sent-otherwise', item: POST, at: NOW }]);
  open();
  await says('Alarm: what X took on 25 November 2026 at 09:00 is not what was checked.');
  await says('Posted unchecked (1)');
});

test('what can’t be known is said plainly, whether or not anything has to come down', async () => {
  fake.worker.recordPosts(recordedPost([ALICE]));
  location.hash = '#takedown';
  open();
  await says('no post shows a pupil who may not be shown');
  await says('What can’t be known');
  await says('nobody here can know whom they show');
});

test('what was not checked, or was let go by hand, says so, with the reason', async () => {
  const [first] = fake.worker.state.people;
  const by = { at: 0, by: first?.id ?? '' };
  const STOP = 'c'.repeat(64);
  fake.worker.reasons = [
    { of: 'event-9', ...by, reason: 'Snow, and X had changed its page.' },
    { of: STOP, ...by, reason: 'It is the author’s name.' },
  ];
  const override = { rule: 'pupil-name-with-photo', message: 'rule_x_sure', given: STOP } as const;
  fake.worker.recordPosts([
    ...recordedPost([], { notChecked: 'by-hand', allowed: 'event-9', overrides: [override] }),
    ...recordedPost([], { item: OTHER, said: uuid(4), notChecked: 'locked', locked: true }),
  ]);
  location.hash = '#all';
  open();
  await says('it was checked by hand');
  await says('The reason: Snow, and X had changed its page.');
  await says('Let go by Mrs Hall. The reason: It is the author’s name.');
  await says('Not checked for names: Lollipop was locked.');
});

test('a planned post without a number has its deadline and a way to X; one that is past is on the profile', async () => {
  const due = NOW + 3_600_000;
  fake.worker.recordPosts([
    ...recordedPost([ALICE], { item: uuid(9), due }),
    ...recordedPost([ALICE], { item: 'plan:7', said: uuid(7), due: NOW - 3_600_000 }),
  ]);
  fake.worker.record([withdrawn()]);
  open();
  await says('Urgent, planned and not out yet: 1');
  const tasks = [...document.querySelectorAll('li.urgent')].map((one) => one.textContent ?? '');
  expect(tasks[0]).toContain('Goes out by itself on 25 November 2026 at 10:00.');
  expect(tasks[0]).toContain('Look for it in X’s list of planned posts.');
  expect(tasks[0]).toContain('Open on X');
  expect(tasks[1]).toContain('Look for it on the school’s profile.');
});

test('a whole class is shown but for those who may not be, and of each of them it is asked', async () => {
  const oak = { className: '3 Oak' };
  fake.worker.record([
    added('pupil-cara', named('Cara', 'Doe', oak)),
    consented({ pupil: 'pupil-cara' }),
    added('pupil-dev', named('Dev', 'Singh', oak)),
    consented({ pupil: 'pupil-dev' }),
    withdrawn({ pupil: 'pupil-dev' }),
  ]);
  fake.worker.recordPosts([seenPost()]);
  open();
  await press('Say who is shown: Post of 6 October 2026 at 10:00');
  await choose('Pupils, or other children');
  const classes = await waited(() => {
    const found = document.querySelector('.picker select');
    if (!(found instanceof HTMLSelectElement)) throw new Error('no choice of class');
    return found;
  });
  classes.value = '3 Oak';
  classes.dispatchEvent(new Event('change', { bubbles: true }));
  await press('Add the whole class 3 Oak: 2 pupils');
  await choose('No, nobody else');
  const chosen = () => document.querySelector('.chosen:not(.absent *)')?.textContent;
  await waited(() => expect(chosen()).toMatch(/^Cara Doe.*May be shown/));
  await press('Save');
  await says('Say of each listed whether they are shown or absent.');
  expect(asked('posts-declare')).toEqual([]);
  await press(words('pictured_is_absent_name', { name: 'Dev Singh' }));
  await press('Save');
  await waited(() =>
    expect(asked('posts-declare')).toEqual([
      { item: POST, shows: 'pupils', pupils: ['pupil-cara'], others: false },
    ]),
  );
});
