import * as v from 'valibot';

/**
 * `slt`: the senior leadership team, who may do everything the vault is for, but concerns, which are for
 * whoever of them is the safeguarding lead. `office`: keeps the
 * consent list, and nothing else: no declaring of pictures, no override, no check of followers, no
 * incident, no export, and nobody's access. The worker holds them to it, but it can't keep from them
 * what they must read to keep the list: "no export" means that Lollipop makes no file for them. The
 * data key itself is one for all, so this is a rule of the house and not a lock against a person with
 * a debugger.
 */
export const roleSchema = v.picklist(['slt', 'office']);
export type Role = v.InferOutput<typeof roleSchema>;

/** What decides who may do what: a role, and the mark of the school's safeguarding lead or a deputy beside it. */
export interface Standing {
  readonly role: Role;
  readonly lead: boolean;
}

export type Action =
  | 'read-consent'
  | 'change-consent'
  | 'declare-pictures'
  | 'override'
  | 'check-followers'
  | 'keep-incidents'
  | 'open-concern'
  | 'close-concern'
  | 'change-settings'
  | 'manage-people'
  | 'erase'
  | 'settle-damage'
  | 'export';

const OFFICE: readonly Action[] = ['read-consent', 'change-consent'];
/** That a child may be at risk is for whoever leads on it to record, and for nobody else. */
const LEAD: readonly Action[] = ['open-concern', 'close-concern'];

/** Whether somebody who stands so may do that. */
export function may({ role, lead }: Standing, action: Action): boolean {
  if (role !== 'slt') return OFFICE.includes(action);
  return lead || !LEAD.includes(action);
}
