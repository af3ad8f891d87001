import { phrases } from '../../phrases.ts';
import { AUTHOR as AUTHORS } from './author.ts';
import { EDUCATION as EDUCATORS } from './education.ts';
import { LOCAL as LOCALS } from './local.ts';
import { PARENT as PARENTS } from './parent.ts';
import { SCHOOL as SCHOOLS } from './school.ts';
import { STAFF as STAFFS } from './staff.ts';

/** Who people say they are: reasons to think an account fine. */
export const PARENT = phrases(PARENTS);
export const STAFF = phrases(STAFFS);
export const SCHOOL = phrases(SCHOOLS);
export const EDUCATION = phrases(EDUCATORS);
export const AUTHOR = phrases(AUTHORS);
export const LOCAL = phrases(LOCALS);

/** Whether a text says who somebody is, of any of these. */
export const isSomebody = (text: string): boolean =>
  [PARENT, STAFF, SCHOOL, EDUCATION, AUTHOR, LOCAL].some((role) => role.test(text));
