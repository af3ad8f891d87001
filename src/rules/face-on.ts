import * as v from 'valibot';
import { answerThat } from '../consent/picture.ts';
import type { Draft } from '../lint/draft.ts';
import type { Facts, PictureAnswer } from '../lint/facts.ts';
import { rule } from './rule.ts';

const PHOTO = { kind: 'photo' as const, key: null, alt: '', uploading: false };

/** A post with one picture of which this was said. */
function picture(answer: PictureAnswer | null, media: Draft['rows'][number]['media'] = [PHOTO]) {
  const facts: Facts = { list: null, picture: () => answer, quoted: null };
  return { around: { row: { media } }, facts };
}
const PUPILS = { ...answerThat('pupils'), pupils: ['one'] };

/**
 * Pictures of pupils whose faces may be made out (clause `consent`). The policy allows them with
 * consent; a UK working group of the NCA, the NSPCC and the IWF has advised since 2026 to avoid them all
 * the same. So it is advice, and off until a school asks for it, since nearly every picture of pupils would have
 * it. What it says rests on what was declared, and on nothing of the list.
 */
export const faceOn = rule({
  id: 'face-on',
  clause: 'consent',
  severity: 'advice',
  off: true,
  messages: ['faces'],
  options: v.strictObject({}),
  examples: {
    good: [
      {
        text: 'Muddy hands.',
        about: 'somebody looked: no face can be made out',
        ...picture({ ...PUPILS, noFace: true }),
      },
      {
        text: 'Our new library.',
        about: 'a picture of a place',
        ...picture(answerThat('work-or-place')),
      },
      { text: 'Our choir.', about: 'nothing was said of the picture yet', ...picture(null) },
      'Our choir sang at the market.',
    ],
    bad: [
      { text: 'Our choir.', about: 'two pupils are shown', spans: [''], ...picture(PUPILS) },
      {
        text: 'Our choir on film.',
        spans: [''],
        ...picture(PUPILS, [{ ...PHOTO, kind: 'video' }]),
      },
    ],
  },
  checkDraft({ draft, facts }) {
    return draft.rows.flatMap(({ media }, row) =>
      media.flatMap((_, index) => {
        const answer = facts.picture(row, index);
        if (answer?.shows !== 'pupils' || answer.noFace) return [];
        const field = { kind: 'picture' as const, index };
        return [{ row, field, span: { start: 0, end: 0 }, message: 'faces' as const }];
      }),
    );
  },
});
