import { expect, test } from 'vitest';
import { officeOf } from './office.ts';

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
