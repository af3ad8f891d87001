// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import type { Override } from '../../messages/list.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { field, hasButton, hide, press, says, show, text, type } from '../../ui/page-tester.ts';
import { OverridePage } from './override-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const HEAD = 'Mrs Hall';
const PASSPHRASE = 'hedge lamp otter';
const ASK = '3f2b6c1e-5a4d-4b8e-9c0a-1d2e3f4a5b6c';
const STOPPED: Override = {
  texts: ['Max capacity is sixty.'],
  stops: [
    {
      rule: 'pupil-name-with-photo',
      clause: 'pupil-names',
      severity: 'stop',
      row: 0,
      field: { kind: 'text' },
      ...{ start: 0, end: 3 },
      message: 'rule_pupilNameWithPhoto_named',
      params: { name: 'Max' },
    },
  ],
  never: 'none',
};
const REASON = 'Max is the word, no pupil is meant.';
const FIELD = 'Why may it go?';

beforeEach(() => {
  reset();
  history.replaceState(null, '', `?ask=${ASK}`);
  fake.worker.open(fake.worker.person(HEAD, 'slt', PASSPHRASE));
  fake.worker.override = STOPPED;
});
afterEach(hide);
const open = () => show(<OverridePage words={words} />);

test('it shows the post and what stops it, and lets it go with a reason and the passphrase', async () => {
  open();
  await says('Max capacity is sixty.');
  await says('“Max” names a pupil');
  await type(FIELD, REASON);
  await type(`Passphrase of ${HEAD}`, PASSPHRASE);
  await press('Let it go');
  await says('Recorded. The post may go now.');
  expect(fake.worker.overrideReason).toBe(REASON);
});

test('without a reason, or with a wrong passphrase, nothing goes and it is said', async () => {
  open();
  await press('Let it go');
  await says('Say why.');
  await type(FIELD, REASON);
  await type(`Passphrase of ${HEAD}`, 'not the one');
  await press('Let it go');
  await says(words('list_failed_wrong_passphrase'));
  expect((await field(FIELD)).value).toBe(REASON);
  expect(fake.worker.overrideReason).toBeNull();
});

test.each(['consent', 'forbidden'] as const)(
  '%s: it says why not, and there is no form',
  async (never) => {
    fake.worker.override = { ...STOPPED, never };
    open();
    await says(words(`override_never_${never}`));
    expect(hasButton('Let it go')).toBe(false);
  },
);

test('a draft that is stopped no more, and one that is gone, are said', async () => {
  fake.worker.override = { ...STOPPED, stops: [] };
  open();
  await says('Nothing stops this post any more.');
  await hide();
  fake.worker.override = null;
  open();
  await says('This window is out of date');
});

test('locked, nothing of the post is shown; the office makes way', async () => {
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  open();
  await says(words('unlock_heading'));
  expect(text()).not.toContain('capacity');
  await hide();
  fake.worker.open(fake.worker.person('Mr Office', 'office', 'quite other words'));
  open();
  await says(words('override_office_what'));
  expect(hasButton('Let it go')).toBe(false);
});
