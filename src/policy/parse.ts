import * as v from 'valibot';
import { RULE_IDS } from './ids.ts';
import { PolicyError } from './policy-error.ts';
import { type Policy, policySchema, ruleSettingSchema } from './schema.ts';

/**
 * Reads a policy from the text of a file.
 * @throws PolicyError whose message begins with the file's name and, where one is at fault, the
 * field: `policy.json: school.handle: not a handle; ...`.
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
  throw new PolicyError(file, PolicyError.from(parsed.issues[0], [], known).message);
}

/** What there is in the place of a key that there is not. */
function known(path: readonly string[]): string {
  const name = path.at(-1) ?? '';
  const [part, , ...deeper] = path;
  if (part === 'rules' && deeper.length === 0) {
    return `there is no rule “${name}”; the rules are ${RULE_IDS.join(', ')}`;
  }
  return `there is no field “${name}”; the fields here are ${fieldsOf(part, path.length).join(', ')}`;
}

function fieldsOf(part: string | undefined, depth: number): string[] {
  const { entries } = policySchema;
  if (depth === 1) return Object.keys(entries);
  if (part === 'school') return Object.keys(entries.school.entries);
  if (part === 'dates') return Object.keys(entries.dates.entries);
  return Object.keys(ruleSettingSchema.entries);
}
