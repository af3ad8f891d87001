import { configure, type Linter } from '../lint/index.ts';
import type { Policy } from '../policy/schema.ts';

let configured: { policy: string; linter: Linter } | null = null;

/** The linter for a policy; configured once, again only when the policy has changed. */
export function linterFor(policy: Policy): Linter {
  const key = JSON.stringify(policy);
  if (configured?.policy !== key) configured = { policy: key, linter: configure(policy) };
  return configured.linter;
}
