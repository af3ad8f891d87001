import type * as v from 'valibot';

/** A policy that cannot be used: `path` says where, as `rules.length.options.houseLimit`. */
export class PolicyError extends Error {
  readonly path: string;

  constructor(path: string, why: string) {
    super(path === '' ? why : `${path}: ${why}`);
    this.name = 'PolicyError';
    this.path = path;
  }

  /** Of a schema's first complaint, `within` being where in the policy that schema was used. */
  static from(issue: v.BaseIssue<unknown>, within: readonly string[] = []): PolicyError {
    const path = [...within, ...(issue.path ?? []).map((step) => String(step.key))];
    return new PolicyError(path.join('.'), issue.message);
  }
}
