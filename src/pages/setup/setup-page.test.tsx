// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { hide, press, says, show, waited } from '../../ui/page-tester.ts';
import { SetupPage } from './setup-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

beforeEach(() => {
  reset();
  fake.worker.setup = {
    policy: defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' }),
    accountId: null,
    learnedAt: null,
    damaged: false,
    probe: null,
  };
  show(<SetupPage words={createWords('en_GB')} />);
});
afterEach(hide);

const select = (rule: string): Promise<HTMLSelectElement> =>
  waited(() => {
    const found = document.getElementById(`rule-${rule}`);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`No setting for ${rule}`);
    return found;
  });

const offered = async (rule: string) => [...(await select(rule)).options].map(({ value }) => value);

test('the rules that keep children safe are offered as stop only', async () => {
  expect(await offered('consent')).toEqual(['stop']);
  expect(await offered('pupil-name-with-photo')).toEqual(['stop']);
  expect(await offered('shouting')).toEqual(['stop', 'check', 'warn', 'advice', 'off']);
});

test.each([
  ['locked', 'unlock Lollipop first'],
  ['not-allowed', 'settings are for the leadership to decide'],
  ['too-gentle', 'always holds the post'],
] as const)('a change refused as %s is said, and the page shows what is so', async (why, said) => {
  fake.worker.setupRefused = why;
  const shouting = await select('shouting');
  const before = shouting.value;
  shouting.value = 'off';
  shouting.dispatchEvent(new Event('change', { bubbles: true }));
  await says(said);
  expect((await select('shouting')).value).toBe(before);
});

test('so it is with the school’s name', async () => {
  fake.worker.setupRefused = 'not-allowed';
  await press('Save');
  await says('Nothing was changed');
});
