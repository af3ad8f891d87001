// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import type { PolicyChange } from '../../messages/list.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { button, hasButton, hide, press, says, show, text, waited } from '../../ui/page-tester.ts';
import { Changes } from './changes.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const DOWN = {
  what: 'rule',
  rule: 'shouting',
  from: 'warn',
  to: 'off',
  limit: null,
  reason: 'It cries wolf.',
} as const;
const BACK = 'Take back: Shouting Warn: shows, never holds → Off';

const change = (id: string, more: Partial<PolicyChange> = {}): PolicyChange => ({
  id,
  at: Date.UTC(2026, 10, 20, 9, 30),
  by: fake.worker.state.you ?? '',
  back: 'yes',
  told: DOWN,
  ...more,
});
const open = () => show(<Changes words={words} policy={policy} />);
const shown = () => document.querySelectorAll('.changes > li').length;

beforeEach(() => {
  reset();
  fake.worker.open(fake.worker.person('Ada Head', 'slt', 'three random words'));
});
afterEach(hide);

test('who changed what and when, and why, is said', async () => {
  fake.worker.changes = [
    change('1'),
    change('2', { told: { what: 'allowed', rule: 'parent-engagement', typed: ['jo_writes'] } }),
    change('3', { told: { what: 'allowed-no-more', rule: 'spelling', typed: null } }),
    change('4', { told: { what: 'office', from: [], to: ['0121 496 0000'] }, by: 'gone' }),
    change('5', { told: { ...DOWN, from: null } }),
  ];
  open();
  await says('Warn: shows, never holds → Off');
  await says('20 November 2026 at 09:30, by Ada Head');
  await says('Reason: It cries wolf.');
  await says('Allowed: @jo_writes');
  await says(words('setup_changes_word_not_kept'));
  await says('nothing → 0121 496 0000');
  await says(words('pupil_recorder_gone'));
  await says('Now: Off');
});

test('one is taken back by a press, said, and offered no more', async () => {
  fake.worker.changes = [change('1')];
  open();
  await press(BACK);
  await says('Taken back: ');
  await says(words('setup_changes_changed'));
  expect(hasButton(BACK)).toBe(false);
  expect(fake.worker.asked.map(({ list, question }) => [list, question])).toContainEqual([
    'policy-change-back',
    { change: '1' },
  ]);
});

test('what can’t be taken back says why in the place of the button', async () => {
  fake.worker.changes = [
    change('1', { back: 'unknown' }),
    change('2', { back: 'changed' }),
    change('3', { back: 'a-name' }),
  ];
  open();
  for (const why of ['unknown', 'changed', 'a_name']) await says(words(`setup_changes_${why}`));
  expect(hasButton(BACK)).toBe(false);
});

test('a refusal is said', async () => {
  fake.worker.changes = [change('1')];
  open();
  await button(BACK);
  fake.worker.refuse = { why: 'changed', retryAt: null };
  await press(BACK);
  await says(words('list_failed_changed'));
});

test('of many, ten are shown, and more by a press, also beyond what one question gives', async () => {
  fake.worker.changes = Array.from({ length: 125 }, (_, at) => change(`c${at}`));
  open();
  await waited(() => expect(shown()).toBe(10));
  for (let all = 20; all <= 120; all += 10) {
    await press(words('posts_more', { count: 10 }));
    await waited(() => expect(shown()).toBe(all));
  }
  await press(words('posts_more', { count: 5 }));
  await waited(() => expect(shown()).toBe(125));
});

test('nothing recorded, no list, locked, the office: each is said, and nothing is asked for', async () => {
  open();
  await says(words('setup_changes_none'));
  await hide();
  fake.worker.open(fake.worker.person('Ben Office', 'office', 'quite other words'));
  open();
  await says(words('setup_changes_office'));
  await hide();
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  open();
  await says(words('setup_changes_locked'));
  await button(words('setup_changes_unlock'));
  await hide();
  reset();
  open();
  await says(words('setup_changes_no_list'));
  expect(fake.worker.asked.every(({ list }) => list === 'vault-state')).toBe(true);
  expect(text()).not.toContain(words('setup_changes_none'));
});
