/**
 * How surely some words name a pupil beside a picture. *sure* holds (stop), *maybe* asks (check),
 * *slight* says nothing unless the pupil is known to be in the picture.
 */
export const STRENGTHS = ['slight', 'maybe', 'sure'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const weaker = (one: Strength, other: Strength): Strength =>
  STRENGTHS.indexOf(one) < STRENGTHS.indexOf(other) ? one : other;
export const stronger = (one: Strength, other: Strength): Strength =>
  weaker(one, other) === one ? other : one;
export const isStronger = (one: Strength, other: Strength): boolean =>
  STRENGTHS.indexOf(one) > STRENGTHS.indexOf(other);
