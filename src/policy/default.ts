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
