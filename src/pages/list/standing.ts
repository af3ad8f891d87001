import {
  addDays,
  type Day,
  decision,
  type Pupil,
  type Register,
  WARNING_DAYS,
} from '../../consent/index.ts';

/** How pupils are told apart on this page: what a photo of them on X comes to today. */
export const STANDINGS = ['shown', 'refused', 'expired', 'missing', 'left'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a pupil stands today as to a photo on social media. */
export function standingOf(pupil: Pupil, today: Day): Standing {
  const decided = decision(pupil, 'social-media', today);
  if (decided.ok) return 'shown';
  switch (decided.why) {
    case 'left':
      return 'left';
    case 'do-not-photograph':
    case 'withdrawn':
    case 'refused':
    case 'disputed':
    case 'conditions':
      return 'refused';
    case 'expired':
      return 'expired';
    default:
      return 'missing';
  }
}

/** Whether the pupil may be shown today but, as things stand, not in six weeks. */
export function isExpiring(pupil: Pupil, today: Day): boolean {
  const decided = decision(pupil, 'social-media', today);
  return decided.ok && decided.until <= addDays(today, WARNING_DAYS);
}

/** Whether the pupil is gone for certain; an unclear roll is no leaver, though shown as one. */
export function isLeaver({ onRoll, leavingDate }: Pupil, today: Day): boolean {
  return onRoll === 'no' || (leavingDate !== null && leavingDate < today);
}

export type Figures = Readonly<Record<Standing | 'expiring' | 'pupils', number>>;

/** How many pupils stand where; `pupils` leaves out those who have left, `expiring` are among the shown. */
export function figuresOf({ pupils }: Register, today: Day): Figures {
  const figures = { shown: 0, refused: 0, expired: 0, missing: 0, left: 0, expiring: 0 };
  for (const pupil of pupils.values()) {
    figures[standingOf(pupil, today)] += 1;
    if (isExpiring(pupil, today)) figures.expiring += 1;
  }
  return { ...figures, pupils: pupils.size - figures.left };
}
