import * as v from 'valibot';
import { daySchema } from './day.ts';
import {
  ANSWERS,
  detailsSchema,
  EVIDENCE_KINDS,
  evidenceSchema,
  type Pupil,
  pupilIdSchema,
  RESPONSIBILITIES,
} from './pupil.ts';
import { USES } from './uses.ts';

const day = v.nullable(daySchema);
const yesNo = v.picklist(['yes', 'no', 'unclear']);

const permissionSchema = v.strictObject({
  answer: v.picklist(ANSWERS),
  from: day,
  until: day,
  withdrawn: day,
  objections: v.array(
    v.strictObject({
      event: v.string(),
      kind: v.picklist(['refused', 'withdrawn']),
      on: day,
      givenBy: v.string(),
      how: v.picklist(EVIDENCE_KINDS),
    }),
  ),
  givenBy: v.string(),
  relationship: v.string(),
  parentalResponsibility: v.picklist(RESPONSIBILITIES),
  conditions: v.string(),
  evidence: evidenceSchema,
  event: v.string(),
  at: v.number(),
  by: v.string(),
});

/** A pupil as it was derived, to be read back from where it was kept. */
export const pupilSchema: v.GenericSchema<unknown, Pupil> = v.strictObject({
  ...detailsSchema.entries,
  id: pupilIdSchema,
  onRoll: yesNo,
  leavingDate: day,
  doNotPhotograph: yesNo,
  permissions: v.record(v.picklist(USES), permissionSchema),
  damaged: v.boolean(),
});
