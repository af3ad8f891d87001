// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { button, hasButton, hide, press, says, show, type } from '../../ui/page-tester.ts';
import { AllowedWords } from './allowed-words.tsx';

const words = createWords('en_GB');
const policy = {
  ...defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' }),
  rules: {
    'parent-engagement': { severity: 'check', options: { allow: ['@jo_writes'] } },
    spelling: { severity: 'off', options: { allow: ['forrest'] } },
  },
} as const;
const WORDS = words('setup_allowed_words_text_language');
const ACCOUNTS = words('setup_allowed_words_parent_engagement');

afterEach(hide);

function open(why: string | null = null) {
  const save = vi.fn(async () => why);
  show(<AllowedWords words={words} policy={structuredClone({ ...policy })} save={save} />);
  return save;
}

test('what is allowed is listed, an account with one @', async () => {
  open();
  await says('@jo_writes');
  await says('forrest');
  expect(document.body.textContent).not.toContain('@@');
});

test('a word is added to its own list, and the field is empty again', async () => {
  const save = open();
  const field = await type(WORDS, ' Gr8 ');
  (await button(`Add to: ${WORDS}`)).click();
  await vi.waitFor(() => expect(field.value).toBe(''));
  expect(save.mock.calls).toEqual([[{ type: 'allow', rule: 'text-language', entry: 'Gr8' }]]);
});

test('nothing typed asks nobody', async () => {
  const save = open();
  await press(`Add to: ${WORDS}`);
  expect(save).not.toHaveBeenCalled();
});

test('one that does not fit stays in the field, and it is said what does', async () => {
  open('options');
  const field = await type(ACCOUNTS, 'Jo Writes');
  await press(`Add to: ${ACCOUNTS}`);
  await says(words('setup_allowed_wrong_account'));
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['Jo Writes', 'true']);
});

test('each can be taken out', async () => {
  const save = open();
  await press('Take out forrest');
  expect(save.mock.calls).toEqual([
    [{ type: 'allow-no-more', rule: 'spelling', entry: 'forrest' }],
  ]);
  expect(hasButton('Take out gr8')).toBe(false);
});
