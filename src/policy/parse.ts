import * as v from 'valibot';
import { PolicyError } from './policy-error.ts';
import { type Policy, policySchema } from './schema.ts';

/**
 * Reads a policy from the text of a file.
 * @throws PolicyError whose message begins with the file's name and, where one is at fault, the
 * field: `policy.json: school.handle: Invalid format`.
 */
export function parsePolicy(json: string, file: string): Policy {
  let value: unknown;
  try {
    // Editors on Windows still write a byte-order mark, which JSON.parse refuses.
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new PolicyError(file, 'this is not JSON');
  }
  const parsed = v.safeParse(policySchema, value);
  if (parsed.success) return parsed.output;
  // Its message begins with the path already.
  throw new PolicyError(file, PolicyError.from(parsed.issues[0]).message);
}
