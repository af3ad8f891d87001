// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALICE, added, consented, named, withdrawn } from '../../consent/fixtures/build.ts';
import { createWords } from '../../i18n/index.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { hide, show } from '../../ui/page-tester.ts';
import { PupilPage } from './pupil-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const NOW = Date.parse('2026-11-25T09:00:00Z');
const PASSPHRASE = 'hedge lamp otter';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  reset();
  fake.worker.now = NOW;
  fake.worker.open(fake.worker.person('Mrs Hall', 'slt', PASSPHRASE));
  fake.worker.record([
    added(),
    consented(),
    withdrawn(),
    added('pupil-bryn', named('Bryn', 'Ap Rhys', { className: '10 Ash' })),
  ]);
});
afterEach(() => {
  hide();
  vi.useRealTimers();
});

function page(): HTMLElement {
  const found = document.getElementById('page');
  if (!found) throw new Error('no page');
  return found;
}
const text = () => page().textContent ?? '';
const shows = (what: string) => vi.waitFor(() => expect(text()).toContain(what));
async function open(id = ALICE): Promise<void> {
  show(<PupilPage words={words} id={id} />);
  await vi.waitFor(() => expect(page().querySelector('h1')?.textContent).not.toBe(''));
}
function button(start: string, within: ParentNode = page()): HTMLElement {
  const found = [...within.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(start),
  );
  if (!found) throw new Error(`no button “${start}” in:\n${text()}`);
  return found;
}
function type(selector: string, value: string): void {
  const input = page().querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.value = value;
  void act(() => {
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('it answers for every use, and tells everything that was recorded of this pupil alone', async () => {
  await open();
  await shows('from 14 October 2026, by Mrs J Bennett');
  expect(page().querySelectorAll('tbody tr').length).toBe(7);
  const history = [...page().querySelectorAll('.history li')].map((one) => one.textContent ?? '');
  expect(history.map((one) => one.slice(0, 12))).toEqual([
    'Consent with',
    'Consent reco',
    'Added to the',
  ]);
  expect(text()).not.toContain('Bryn');
});

test('an entry of the history is undone only with a reason, and may count again', async () => {
  await open();
  await shows('Consent withdrawn');
  const entry = () => page().querySelector('.history li') ?? page();
  button('Undo', entry()).click();
  await shows('Why is this undone?');
  button('Undo', entry()).click();
  await shows('Say why');
  type('#undo-event-2', 'the wrong Alice');
  button('Undo', entry()).click();
  await shows('the wrong Alice');
  expect(fake.worker.events.at(-1)?.body).toEqual({
    type: 'event-undone',
    events: ['event-2'],
    reason: 'the wrong Alice',
  });
  await vi.waitFor(() => expect(button('Count it again', entry())).toBe(document.activeElement));
});

test('erasing asks for a reason, the passphrase and a tick, and then there is nothing left', async () => {
  await open();
  await shows('Erase this pupil');
  button('Erase…').click();
  await shows('There is no way back');
  button('Erase for good').click();
  await shows('Tick the box if you are sure.');
  type('#erase-reason', 'left the school');
  type('#erase-passphrase', 'not this one');
  void act(() => page().querySelector<HTMLElement>('#erase-sure')?.click());
  button('Erase for good').click();
  await shows(words('list_failed_wrong_passphrase'));
  expect(fake.worker.events.some(({ body }) => body.type === 'pupil-erased')).toBe(false);
  type('#erase-passphrase', PASSPHRASE);
  button('Erase for good').click();
  await shows(words('pupil_erased_heading'));
  expect(text()).not.toContain('Bennett');
});

test('an address that names nobody says so', async () => {
  await open('<nobody>');
  await shows(words('pupil_gone_heading'));
});

test('locked, it shows no name, and the title never does', async () => {
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  await open();
  await shows(words('unlock_heading'));
  expect(text()).not.toContain('Bennett');
});

test('the office keeps the list; it hands out and erases nothing', async () => {
  fake.worker.open(fake.worker.person('Mr Bright', 'office', 'fern boot candle'));
  await open();
  await shows(words('pupil_leadership_only'));
  expect(text()).not.toContain(words('pupil_access_text'));
  expect(text()).not.toContain(words('pupil_erase_open'));
  expect(text()).toContain(words('pupil_action_withdraw'));
});
