import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultPolicy, newSchoolPolicy } from './default.ts';
import { policySchema } from './schema.ts';

const school = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };

test('a new school’s policy is a policy: every rule as it comes, but grammar and spelling are off', () => {
  const policy = newSchoolPolicy(school);
  expect(v.parse(policySchema, policy)).toEqual(policy);
  const rules = { grammar: { severity: 'off' }, spelling: { severity: 'off' } };
  expect(policy).toEqual({ ...defaultPolicy(school), rules });
});
