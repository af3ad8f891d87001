import * as v from 'valibot';
import { londonDay } from '../consent/day.ts';
import { publicationDay } from '../consent/publication-day.ts';
import { EXAMPLES } from './consent/examples.ts';
import { judge, MESSAGES } from './consent/picture.ts';
import { TOLD_TO_PAGES } from './consent/told.ts';
import { rule } from './rule.ts';

/**
 * Every pupil declared in a picture may be shown on the day of posting (clause `consent`): today in
 * London, or the day a scheduled post goes out. A picture of which nothing has been said is the
 * guard's business, as is a list that is locked. What is said of a picture counts pupils and never
 * tells which, since X's page can read it.
 */
export const consent = rule({
  id: 'consent',
  clause: 'consent',
  severity: 'stop',
  messages: [...MESSAGES, ...TOLD_TO_PAGES],
  options: v.strictObject({}),
  examples: EXAMPLES,
  checkDraft({ draft, facts, now }) {
    const { list } = facts;
    if (list === null) return [];
    const today = londonDay(now);
    const day = draft.scheduled === null ? today : publicationDay(draft.scheduled, today);
    return draft.rows.flatMap(({ media }, row) =>
      media.flatMap(({ kind }, index) => {
        const answer = facts.picture(row, index);
        if (answer === null) return [];
        return judge(answer, kind, list, today, day).map((said) => ({
          ...said,
          row,
          field: { kind: 'picture' as const, index },
          span: { start: 0, end: 0 },
        }));
      }),
    );
  },
});
