import * as v from 'valibot';
import { type School, schoolSchema } from '../messages/index.ts';
import type { Policy } from '../policy/schema.ts';
import { IN_PAGE } from '../rules/in-page.ts';

const settingSchema = schoolSchema.entries.rules;

/**
 * How strict the rules are, for the marks a page paints by itself. A rule with words of the school's
 * own (allowed, added, event tags) is *off* there: such words may be names and never go to x.com. The
 * worker, which has them, answers for it a moment later.
 */
export function rulesForPages(policy: Pick<Policy, 'rules'>): Pick<School, 'rules' | 'allRules'> {
  const rules: School['rules'] = {};
  let allRules = true;
  for (const { id } of IN_PAGE) {
    const setting = policy.rules[id];
    if (!setting) continue;
    const plain = { [id]: { severity: setting.severity, options: setting.options ?? {} } };
    const fits = v.safeParse(settingSchema, plain);
    allRules &&= fits.success;
    Object.assign(rules, fits.success ? fits.output : { [id]: { severity: 'off', options: {} } });
  }
  return { rules, allRules };
}
