import * as v from 'valibot';
import type { Draft } from '../lint/draft.ts';
import type { Facts } from '../lint/facts.ts';
import { EXAMPLES } from './copyright/examples.ts';
import { looksForeign } from './copyright/looks.ts';
import { inWords } from './copyright/words.ts';
import { type DraftHit, rule } from './rule.ts';

/**
 * No picture that is somebody else's without their leave (clause `copyright`). Whose it is, a person
 * says in the window that asks who is in it: of an ordinary photo nobody is asked. It is not answered
 * in the page: what was said there is put right, or another picture chosen. A picture of which
 * nothing has been said is the guard's business.
 *
 * Nor words that are somebody else's: parts of a published work, a song, a long quotation without a
 * source. That is a question which may be answered in the page; of a picture whose owner has been
 * asked about, agencies and books beside it are not asked again.
 */
export const copyright = rule({
  id: 'copyright',
  clause: 'copyright',
  severity: 'check',
  messages: ['notOurs', 'whose', 'stock', 'reproduced', 'quotation', 'lyrics'],
  options: v.strictObject({}),
  examples: EXAMPLES,
  checkDraft({ draft, parts, facts }) {
    const pictures = draft.rows.flatMap(({ media }, row) =>
      [...media.keys()].flatMap((index): DraftHit<'notOurs' | 'whose'>[] => {
        const origin = facts.picture(row, index)?.origin;
        const at = { row, field: { kind: 'picture' as const, index }, span: { start: 0, end: 0 } };
        if (origin === 'not-ours') return [{ ...at, message: 'notOurs' }];
        const unasked = origin === 'not-asked' && looksForeign(draft, row, index) !== null;
        return unasked ? [{ ...at, message: 'whose' }] : [];
      }),
    );
    const words = parts
      .filter(({ field: { kind } }) => kind === 'text' || kind === 'alt' || kind === 'poll')
      .flatMap(({ row, field, text }) =>
        inWords(text)
          .filter(({ message }) => !ABOUT_PICTURES.includes(message) || !settled(draft, row, facts))
          .map((hit) => ({ ...hit, row, field })),
      );
    return [...pictures, ...words];
  },
});

const ABOUT_PICTURES: readonly string[] = ['stock', 'reproduced'];

/** Somebody has said of every picture in the row that it is ours, or that we may use it. */
function settled({ rows }: Draft, row: number, facts: Facts): boolean {
  const media = rows[row]?.media ?? [];
  const asked = [...media.keys()].map((index) => facts.picture(row, index)?.origin);
  return asked.length > 0 && asked.every((origin) => origin === 'ours' || origin === 'permission');
}
