// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { withPublished } from '../../policy/office.ts';
import { hide, press, says, show, text, type } from '../../ui/page-tester.ts';
import { OfficeForm } from './office.tsx';

const words = createWords('en_GB');
const FIELD = words('setup_office_label');
const ADD = words('setup_office_add');

afterEach(hide);

function open(...ours: string[]) {
  const save = vi.fn(async () => null);
  const policy = withPublished(defaultPolicy({ name: 'Holly Lane', handle: 'holly' }), ours);
  show(<OfficeForm words={words} policy={policy} save={save} />);
  return save;
}

test('what is published is listed, and which of it X’s pages show', async () => {
  open('07700 900456', '0121 496 0000', 'office@hollylane.example');
  await says('07700 900456');
  await says(words('setup_office_shown', { shown: '0121 496 0000, office@hollylane.example' }));
});

test('one more is added, and the field is empty again', async () => {
  const save = open();
  await says(words('setup_office_none_shown'));
  const field = await type(FIELD, ' 0121 496 0000 ');
  await press(ADD);
  await vi.waitFor(() => expect(field.value).toBe(''));
  expect(save.mock.calls).toEqual([[{ type: 'publish', entry: '0121 496 0000' }]]);
});

test.each([
  ['', 'empty'],
  ['0121', 'phone'],
  ['office@', 'mail'],
  ['ask at the desk', 'address'],
  ['0121 4960000', 'twice'],
])(
  '“%s” is not taken: the error says what is wrong, and it stays in the field',
  async (typed, why) => {
    const save = open('0121 496 0000');
    const field = await type(FIELD, typed);
    await press(ADD);
    await says(words(`setup_office_wrong_${why}`));
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
    expect(text()).toContain(document.getElementById('office-entry-error')?.textContent);
    expect(save).not.toHaveBeenCalled();
  },
);

test('each can be taken out', async () => {
  const save = open('0121 496 0000');
  await press('Take out 0121 496 0000');
  expect(save.mock.calls).toEqual([[{ type: 'publish-no-more', entry: '0121 496 0000' }]]);
});
