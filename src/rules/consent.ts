import * as v from 'valibot';
import { type Day, londonDay } from '../consent/day.ts';
import { publicationDay } from '../consent/publication-day.ts';
import type { Media } from '../lint/draft.ts';
import type { Facts, PictureAnswer } from '../lint/facts.ts';
import type { Field } from '../lint/finding.ts';
import { quotedAnswer, quotedKind } from '../lint/quoted.ts';
import { EXAMPLES } from './consent/examples.ts';
import { judge, MESSAGES } from './consent/picture.ts';
import { TOLD_TO_PAGES } from './consent/told.ts';
import { rule } from './rule.ts';

/**
 * Every pupil declared in a picture may be shown on the day of posting (clause `consent`): today in
 * London, or the day a scheduled post goes out; so may every pupil in the post that is quoted. A picture of which nothing has been said is the
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
    const day = draft.scheduled === null ? today : plannedDay(draft.scheduled, facts, today);
    const said = (answer: PictureAnswer | null, kind: Media['kind'], row: number, field: Field) =>
      (answer === null ? [] : judge(answer, kind, list, today, day)).map((one) => ({
        ...one,
        ...{ row, field, span: { start: 0, end: 0 } },
      }));
    const own = draft.rows.flatMap(({ media }, row) =>
      media.flatMap(({ kind }, index) =>
        said(facts.picture(row, index), kind, row, { kind: 'picture', index }),
      ),
    );
    const { quoted } = draft;
    if (quoted === null) return own;
    const field = { kind: 'quotedPicture' } as const;
    return [...own, ...said(quotedAnswer(draft, facts), quotedKind(quoted), 0, field)];
  },
});

/** The day X's words say; where they can't be read, the day a person has said they mean. */
function plannedDay(scheduled: string, facts: Facts, today: Day): Day | null {
  const said = publicationDay(scheduled, today) ?? facts.saidDay?.(scheduled) ?? null;
  return said !== null && said >= today ? said : null;
}
