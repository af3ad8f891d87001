import type * as v from 'valibot';
import { inWords } from './in-words.ts';

/** A policy that cannot be used: `path` says where, as `rules.length.options.houseLimit`. */
export class PolicyError extends Error {
  readonly path: string;

  constructor(path: string, why: string) {
    super(path === '' ? why : `${path}: ${why}`);
    this.name = 'PolicyError';
    this.path = path;
  }

  /**
   * Of a schema's first complaint, `within` being where in the policy that schema was used. A key that
   * the schema does not have is answered with those it has: `known` names them for a path, as a
   * sentence goes on, or gives null.
   */
  static from(
    issue: v.BaseIssue<unknown>,
    within: readonly string[] = [],
    known: (path: readonly string[]) => string | null = () => null,
  ): PolicyError {
    const path = [...within, ...(issue.path ?? []).map((step) => String(step.key))];
    // What valibot says of a key too many is of use to programmers only.
    const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
    const why = isUnknown ? (known(path) ?? 'there is no such field') : inWords(issue);
    return new PolicyError(path.join('.'), why);
  }
}
