import type { Policy } from './schema.ts';

/**
 * The policy of a school that has just been set up: every rule as it comes, no dates known yet.
 * `handle` is the official account without the @ (policy clause `account`: it is a setting).
 */
export function defaultPolicy(school: Policy['school']): Policy {
  return {
    version: 1,
    school,
    dates: { approved: null, reviewed: null, nextReview: null },
    rules: {},
  };
}

/**
 * The same for a school that sets up the extension. Grammar and spelling wait until somebody switches
 * them on: they bring a proofreader of 16 MB, which has not been tried on schools' computers yet.
 */
export function newSchoolPolicy(school: Policy['school']): Policy {
  const off = { severity: 'off' } as const;
  return { ...defaultPolicy(school), rules: { grammar: off, spelling: off } };
}
