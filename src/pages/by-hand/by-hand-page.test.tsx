// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import type { Finding } from '../../lint/finding.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { choose, hasButton, hide, press, says, show, text, type } from '../../ui/page-tester.ts';
import { ByHandPage } from './by-hand-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const HEAD = 'Mrs Hall';
const PASSPHRASE = 'hedge lamp otter';
const TEXT = 'School is closed today.';
const found = (severity: Finding['severity']): Finding => ({
  rule: 'length',
  clause: 'language',
  severity,
  row: 0,
  field: { kind: 'text' },
  ...{ start: 0, end: 3 },
  message: 'rule_length_tooLong',
  params: { over: 3, limit: 280 },
});

beforeEach(() => {
  reset();
  history.replaceState(null, '', '?tab=7');
  fake.worker.open(fake.worker.person(HEAD, 'slt', PASSPHRASE));
});
afterEach(hide);
const open = () => show(<ByHandPage words={words} />);

async function checked(): Promise<void> {
  open();
  await says(words('byHand_text'));
  typeArea(TEXT);
  await choose(words('byHand_shows_none'));
  await press(words('byHand_check'));
}
function typeArea(value: string): void {
  const area = document.querySelector('textarea');
  if (!area) throw new Error('no field for the words');
  area.value = value;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
async function allow(): Promise<void> {
  await type(words('byHand_reason'), 'Snow.');
  await type(`Passphrase of ${HEAD}`, PASSPHRASE);
  await press(words('byHand_allow'));
}

test('a post that is clear is allowed for ten minutes', async () => {
  await checked();
  await says(words('byHand_clear'));
  await allow();
  await says('Recorded. Go back to X');
  expect(fake.worker.allowed).toEqual([TEXT]);
});

test('what stops it must be mended first; changed words are checked again', async () => {
  fake.worker.byHand = [found('stop')];
  await checked();
  await says(words('byHand_stopped'));
  expect(hasButton(words('byHand_allow'))).toBe(false);
  fake.worker.byHand = [];
  typeArea('Closed today.');
  await vi.waitFor(() => expect(text()).not.toContain(words('byHand_stopped')));
  await press(words('byHand_check'));
  await says(words('byHand_clear'));
});

test('a question must be looked at first', async () => {
  fake.worker.byHand = [found('check')];
  await checked();
  await says(words('byHand_looked'));
  expect(hasButton(words('byHand_allow'))).toBe(false);
  await choose(words('byHand_looked'));
  await allow();
  await says('Recorded.');
});

test('nothing typed or chosen is said; pictures of children can’t go this way', async () => {
  open();
  await press(words('byHand_check'));
  await says(words('byHand_error_text'));
  await says(words('byHand_error_shows'));
  await choose(words('byHand_shows_pupils'));
  await says(words('byHand_never_pupils'));
  expect(hasButton(words('byHand_check'))).toBe(false);
});
