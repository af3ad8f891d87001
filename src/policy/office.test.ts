import { expect, test } from 'vitest';
import { defaultPolicy } from './default.ts';
import { faultOf, officeOf, published, withPublished } from './office.ts';

const office = (...ours: string[]) =>
  officeOf({ rules: { 'personal-data': { severity: 'stop', options: { ours } } } });

test('the office’s number and address are found among what is published', () => {
  expect(office('Holly Lane, B1 1AA', ' 0121 496 0000', 'office@hollylane.sch.uk')).toEqual({
    phone: '0121 496 0000',
    mail: 'office@hollylane.sch.uk',
  });
});

test.each([
  'enquiries@hollylane.sch.uk',
  'schooloffice@hollylane.sch.uk',
  'MainOffice@hollylane.sch.uk',
])('%s is an office’s', (mail) => expect(office(mail).mail).toBe(mail));

test.each([
  'j.smith@hollylane.sch.uk',
  'office.jane@hollylane.sch.uk',
  'office@hollylane.sch.uk or ask Jane',
  'Jane, 0121 496 0000',
  '07700 900456',
  '+447700900456',
  '14 Holly Lane',
])('%s goes to no page: it may name somebody, or be theirs', (one) => {
  expect(office(one)).toEqual({ phone: null, mail: null });
});

test('a policy that publishes nothing has none', () => {
  expect(officeOf({ rules: {} })).toEqual({ phone: null, mail: null });
});

test.each([
  '01226 722303',
  '+44 (0)1226 722303',
  '(0121) 496 0000',
  '07700 900456',
  'office@hollylane.sch.uk',
  'j.o’brien@hollylane.example'.replace('’', "'"),
  '14 Holly Lane',
  'Holly Lane Primary, 14 Holly Lane, B1 1AA',
  'Holly Lane, B1 1AA',
])('%s may be published', (typed) => expect(faultOf(typed, [])).toBeNull());

test.each([
  ['01226 72', 'phone'],
  ['722303', 'phone'],
  ['+33 1 42 68 53 00', 'phone'],
  ['office@', 'mail'],
  ['office@hollylane', 'mail'],
  ['office@hollylane.example or ask Jane', 'mail'],
  ['the office', 'address'],
  ['Jane, 0121 496 0000', 'address'],
  ['x'.repeat(310), 'address'],
] as const)('%s is not: it is no %s', (typed, fault) => expect(faultOf(typed, [])).toBe(fault));

test('nothing is published twice, however it is written', () => {
  expect(faultOf('+44 1226 722303', ['01226 722 303'])).toBe('twice');
  expect(faultOf('Office@HollyLane.example', ['office@hollylane.example'])).toBe('twice');
  expect(faultOf('01226 722304', ['01226 722 303'])).toBeNull();
});

test('what is published is set alone: how strict the rule is stays', () => {
  const policy = defaultPolicy({ name: 'A', handle: 'a' });
  const rules = { 'personal-data': { severity: 'warn' } } as const;
  const after = withPublished({ ...policy, rules }, ['01226 722303']);
  expect(after.rules['personal-data']).toEqual({
    severity: 'warn',
    options: { ours: ['01226 722303'] },
  });
  expect(published(after)).toEqual(['01226 722303']);
  expect(withPublished(after, []).rules['personal-data']?.options).toEqual({});
});
