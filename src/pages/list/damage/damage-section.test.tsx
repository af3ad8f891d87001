// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALICE, added, consented } from '../../../consent/fixtures/build.ts';
import { createWords } from '../../../i18n/index.ts';
import type { Person } from '../../../messages/list.ts';
import { fake, reset } from '../../../ui/fake-browser.ts';
import { field, hasButton, hide, press, says, show } from '../../../ui/page-tester.ts';
import { ListPage } from '../list-page.tsx';

vi.mock('webextension-polyfill', () => import('../../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const loss = { ref: `unreadable/x`, pupil: ALICE, what: 'unreadable', settled: null } as const;

/** A list of one, damaged, opened by somebody in this role. */
function open(role: Person['role'], part = '#damage') {
  fake.worker.open(fake.worker.person('Mrs Hall', role, 'hedge lamp otter'));
  fake.worker.record([added(), consented()]);
  fake.worker.damage = [loss];
  fake.worker.damaged = [ALICE];
  location.hash = part;
  show(<ListPage words={words} />);
}
beforeEach(reset);
afterEach(hide);

test('every part of the page leads to what is damaged', async () => {
  open('slt', '#pupils');
  await says('can’t be read. Whoever it was about counts as no');
  expect(hasButton('Who and what to do')).toBe(true);
  expect(hasButton('Damaged records')).toBe(true);
});

test('whose it was is said by name, and settled by a named person who has read what it means', async () => {
  open('slt');
  await says('This pupil counts as no:');
  await says('Bennett, Alice');
  await press('Settle it');
  await says('Say first that you have read it');
  expect(fake.worker.asked.some(({ list }) => list === 'list-settle')).toBe(false);
  (
    await field('I have read this. Consent will be recorded anew from the school’s own records.')
  ).click();
  await press('Settle it');
  await says('Settled. The pupils concerned stay a no');
  await says('One loss was settled on');
  await says('by Mrs Hall');
  expect(fake.worker.asked.find(({ list }) => list === 'list-settle')?.question).toEqual({
    refs: ['unreadable/x'],
  });
});

test('the office sees it and is told whom to ask', async () => {
  open('office');
  await says('Only the leadership team can settle it');
  expect(hasButton('Settle it')).toBe(false);
});

test('where nothing is damaged there is no such part', async () => {
  fake.worker.open(fake.worker.person('Mrs Hall', 'slt', 'hedge lamp otter'));
  fake.worker.record([added()]);
  location.hash = '#overview';
  show(<ListPage words={words} />);
  await says('How the list stands');
  expect(hasButton('Damaged records')).toBe(false);
});
