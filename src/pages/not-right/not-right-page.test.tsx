// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import type { NotRight } from '../../messages/list.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { hasButton, hide, press, says, show, text, type, waited } from '../../ui/page-tester.ts';
import { NotRightPage } from './not-right-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const HEAD = 'Mrs Hall';
const LOUD: NotRight = {
  text: 'THE BIG BAND plays.',
  finding: {
    ...{ rule: 'shouting', clause: 'language', severity: 'warn', row: 0 },
    ...{ field: { kind: 'text' }, start: 0, end: 12 },
    ...{ message: 'rule_shouting_capitals', params: { words: 'THE BIG BAND' } },
  },
  want: 'allow',
  allow: { kind: 'words', typed: 'THE BIG BAND', entries: ['the', 'big', 'band'], can: 'yes' },
  level: 'warn',
  gentler: ['advice', 'off'],
};

beforeEach(() => {
  reset();
  history.replaceState(null, '', '?not-right=3f2b6c1e-5a4d-4b8e-9c0a-1d2e3f4a5b6c');
  fake.worker.open(fake.worker.person(HEAD, 'slt', 'hedge lamp otter'));
  fake.worker.notRight = LOUD;
});
afterEach(hide);
const open = () => show(<NotRightPage words={words} />);
const ALLOW = 'Always allow “the, big, band”';

test('it shows the words where they stand, and the rule, and one press allows them', async () => {
  open();
  await says('THE BIG BAND plays.');
  await says(words('rule_shouting_title'));
  expect(document.querySelector('mark')?.textContent).toBe('THE BIG BAND');
  await press(ALLOW);
  await says(words('notRight_allowed'));
  expect(fake.worker.madeRight).toBe('allowed');
});

test('an account is not a parent by one press', async () => {
  const allow: NotRight['allow'] = {
    kind: 'account',
    typed: '@jo_writes',
    entries: ['jo_writes'],
    can: 'yes',
  };
  fake.worker.notRight = { ...LOUD, allow };
  open();
  await press('@jo_writes is not a parent');
  await says(words('notRight_allowed'));
});

test.each(['no-help', 'a-name'] as const)(
  '%s: it is said why not, and there is no button',
  async (can) => {
    fake.worker.notRight = { ...LOUD, allow: LOUD.allow && { ...LOUD.allow, can } };
    open();
    await says(words(`notRight_cannot_${can.replace('-', '_')}`));
    expect(hasButton(ALLOW)).toBe(false);
  },
);

test('a rule is turned down to what is gentler, the next first', async () => {
  fake.worker.notRight = { ...LOUD, want: 'turn-down' };
  open();
  await says(words('setup_level_advice'));
  const all = await waited(() => [...document.querySelectorAll<HTMLInputElement>('[type=radio]')]);
  expect(all.map(({ value, checked }) => [value, checked])).toEqual([
    ['advice', true],
    ['off', false],
  ]);
  all[1]?.click();
  await type(words('notRight_turnDown_reason'), 'Too often wrong.');
  await press(words('notRight_turnDown_submit'));
  await says(words('notRight_turnedDown'));
  expect([fake.worker.madeRight, fake.worker.madeRightWhy]).toEqual(['off', 'Too often wrong.']);
});

test('a rule that keeps children safe is not', async () => {
  fake.worker.notRight = { ...LOUD, want: 'turn-down', gentler: [] };
  open();
  await says(words('notRight_cannot_turn_down'));
  expect(hasButton(words('notRight_turnDown_submit'))).toBe(false);
});

test('locked, nothing of the post is shown; the office makes way', async () => {
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  open();
  await says(words('unlock_heading'));
  expect(text()).not.toContain('BAND');
  await hide();
  fake.worker.open(fake.worker.person('Mr Office', 'office', 'quite other words'));
  open();
  await says(words('notRight_office_what'));
  expect(hasButton(ALLOW)).toBe(false);
});

test('before there is a list, it is for whoever sets Lollipop up', async () => {
  reset();
  fake.worker.notRight = LOUD;
  open();
  await press(ALLOW);
  await says(words('notRight_allowed'));
});

test('one that is out of date says so', async () => {
  fake.worker.notRight = null;
  open();
  await says('This window is out of date');
});
