import * as v from 'valibot';
import { EXAMPLES } from './copyright/examples.ts';
import { looksForeign } from './copyright/looks.ts';
import { type DraftHit, rule } from './rule.ts';

/**
 * No picture that is somebody else's without their leave (clause `copyright`). Whose it is, a person
 * says in the window that asks who is in it: of an ordinary photo nobody is asked. It is not answered
 * in the page: what was said there is put right, or another picture chosen. A picture of which
 * nothing has been said is the guard's business.
 */
export const copyright = rule({
  id: 'copyright',
  clause: 'copyright',
  severity: 'check',
  messages: ['notOurs', 'whose'],
  options: v.strictObject({}),
  examples: EXAMPLES,
  checkDraft({ draft, facts }) {
    return draft.rows.flatMap(({ media }, row) =>
      [...media.keys()].flatMap((index): DraftHit<'notOurs' | 'whose'>[] => {
        const origin = facts.picture(row, index)?.origin;
        const at = { row, field: { kind: 'picture' as const, index }, span: { start: 0, end: 0 } };
        if (origin === 'not-ours') return [{ ...at, message: 'notOurs' }];
        const unasked = origin === 'not-asked' && looksForeign(draft, row, index) !== null;
        return unasked ? [{ ...at, message: 'whose' }] : [];
      }),
    );
  },
});
