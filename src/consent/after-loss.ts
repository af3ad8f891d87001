import type { ConsentBody } from './events.ts';
import type { Answer } from './pupil.ts';
import { USES } from './uses.ts';

/**
 * What is still believed of something recorded before a loss, once a person has settled that loss: who
 * a pupil is and every no. Never a yes, since what took it back may be what was lost (house: never an
 * older yes); it has to be recorded anew.
 * @returns the body without anything that could lead to a yes; null: nothing is left of it.
 */
export function afterLoss(body: ConsentBody): ConsentBody | null {
  switch (body.type) {
    case 'consent-recorded': {
      const answers: Partial<Record<(typeof USES)[number], Answer>> = {};
      for (const use of USES) {
        const answer = body.answers[use];
        if (answer !== undefined && answer !== 'yes') answers[use] = answer;
      }
      // Nor does it take back anybody's no.
      return Object.keys(answers).length === 0 ? null : { ...body, answers, settles: [] };
    }
    case 'do-not-photograph-set':
      return body.value === 'no' ? null : body;
    case 'roll-set':
      return body.onRoll === 'yes' && body.leavingDate === null ? null : body;
    // Who is in a picture is asked anew: a later answer may have named more pupils.
    case 'picture-declared':
      return null;
    default:
      return body;
  }
}
