import { type Condition, conditionsOf } from './conditions.ts';
import type { Day } from './day.ts';
import { deniedBy, isOver } from './denials.ts';
import type { Permission, Pupil } from './pupil.ts';
import type { Use } from './uses.ts';

/** Why not, the gravest first. */
export const WHY_NOT = [
  'not-on-list',
  'damaged',
  'do-not-photograph',
  'left',
  'withdrawn',
  'refused',
  'disputed',
  'pending',
  'unclear',
  'unknown',
  /** What stands beside the yes takes it back: "Not on social media". */
  'conditions',
  'no-responsibility',
  'not-yet',
  'expired',
  'no-end',
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

export type Decision =
  | {
      readonly ok: true;
      readonly conditions: readonly Condition[];
      /** Last day on which it holds. */
      readonly until: Day;
    }
  | { readonly ok: false; readonly why: WhyNot };

const no = (why: WhyNot): Decision => ({ ok: false, why });

/**
 * May this pupil be shown, or named, for this use on this day? Anything unclear is no (domain:
 * blank, pending, expired, withdrawn, refused, left and unknown are all no; do-not-photograph
 * overrides everything; a consent always carries a use-by date).
 * @param pupil undefined: not on the list.
 */
export function decision(pupil: Pupil | undefined, use: Use, day: Day): Decision {
  if (!pupil) return no('not-on-list');
  if (pupil.damaged) return no('damaged');
  if (pupil.doNotPhotograph !== 'no') return no('do-not-photograph');
  if (pupil.onRoll !== 'yes' || (pupil.leavingDate !== null && pupil.leavingDate < day)) {
    return no('left');
  }
  const permission = pupil.permissions[use];
  return permission ? permissionOn(permission, use, day) : no('unknown');
}

function permissionOn(permission: Permission, use: Use, day: Day): Decision {
  const { answer, from, until, withdrawn, objections, parentalResponsibility } = permission;
  if (withdrawn !== null && withdrawn <= day) return no('withdrawn');
  if (answer === 'no') return no('refused');
  if (objections.some(({ on }) => on === null || on <= day)) return no('disputed');
  if (answer !== 'yes') return no(answer);
  const { conditions } = permission;
  if (deniedBy(conditions).includes(use) || isOver(conditions, day)) return no('conditions');
  if (parentalResponsibility === 'no' || parentalResponsibility === 'unclear') {
    return no('no-responsibility');
  }
  if (from !== null && day < from) return no('not-yet');
  if (until === null) return no('no-end');
  if (until < day) return no('expired');
  return { ok: true, conditions: conditionsOf(permission.conditions), until };
}

/** The uses that must all be agreed to before a picture of this kind goes on X. */
export function usesFor(kind: 'photo' | 'video' | 'gif' | 'unknown'): readonly Use[] {
  // What can't be told may be a video.
  return kind === 'photo' ? ['social-media'] : ['social-media', 'video'];
}

/** Every condition on showing this pupil in a picture of this kind, with the id of the event that set it. */
export function conditionsBy(
  pupil: Pupil | undefined,
  kind: 'photo' | 'video' | 'gif' | 'unknown',
): { readonly condition: Condition; readonly event: string }[] {
  const permissions = usesFor(kind).flatMap((use) => pupil?.permissions[use] ?? []);
  return permissions.flatMap(({ conditions, event }) =>
    conditionsOf(conditions).map((condition) => ({ condition, event })),
  );
}

/**
 * Ids of the events that set conditions which only a person can judge, for a picture of this kind. A
 * person's answer is good for these; a consent recorded anew brings an event of its own.
 */
export function toBeJudged(
  pupil: Pupil | undefined,
  kind: 'photo' | 'video' | 'gif' | 'unknown',
): string[] {
  const open = conditionsBy(pupil, kind).filter(({ condition }) => condition.kind === 'other');
  return [...new Set(open.map(({ event }) => event))];
}

/** What a picture on X needs of one pupil in it: every use agreed to, all conditions together. */
export function pictureDecision(
  pupil: Pupil | undefined,
  kind: 'photo' | 'video' | 'gif' | 'unknown',
  day: Day,
): Decision {
  const decisions = usesFor(kind).map((use) => decision(pupil, use, day));
  const refused = decisions.find((one) => !one.ok);
  if (refused) return refused;
  const agreed = decisions.filter((one) => one.ok);
  const conditions = agreed.flatMap((one) => one.conditions);
  return {
    ok: true,
    conditions: conditions.filter(
      ({ text }, index) => conditions.findIndex((other) => other.text === text) === index,
    ),
    until: agreed.map(({ until }) => until).sort()[0] ?? day,
  };
}
