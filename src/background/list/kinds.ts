import { consentBodySchema } from '../../consent/index.ts';
import type { Kind } from '../../records/index.ts';

/**
 * Every event of the consent list as src/records keeps it. When a body's shape changes, its version
 * goes up here, with a step from the one before.
 */
export const CONSENT_KINDS: readonly Kind[] = consentBodySchema.options.map((body) => ({
  type: body.entries.type.literal,
  version: 1,
  body,
}));
