import * as v from 'valibot';

/**
 * What an incident is about; what must never be looked at stands first (policy.md). `pupil-named`: a
 * post of somebody else's names or shows a pupil. `parent-matter`: a parent airs a matter of one child.
 */
export const INCIDENT_KINDS = [
  'indecent-images',
  'threat',
  'abuse',
  'undermining',
  'unsuitable',
  'pupil-named',
  'parent-matter',
  'impersonation',
  'copyright',
  'other',
] as const;
export const incidentKindSchema = v.picklist(INCIDENT_KINDS);
export type IncidentKind = v.InferOutput<typeof incidentKindSchema>;

/**
 * Of suspected indecent images of children nothing is captured, words included: the link and the time
 * only. No setting changes that.
 */
export const capturesNothing = (kind: IncidentKind | null): boolean => kind === 'indecent-images';

/** Where it was found. */
export const PLACES = [
  'notification',
  'mention',
  'reply',
  'quote',
  'profile',
  'follower',
  'elsewhere',
] as const;

/** How grave a person judges it to be. */
export const SEVERITIES = ['minor', 'serious', 'grave'] as const;

/** Who in school was told; the last: the member of staff it is about. */
export const TOLD = [
  'safeguarding-lead',
  'head',
  'chair-of-governors',
  'staff-concerned',
  'other',
] as const;

/** Authorities of policy.md; their contacts are the school's to keep (contacts.ts). */
export const AUTHORITIES = [
  'lado',
  'social-care',
  'police',
  'iwf',
  'report-remove',
  'ceop',
  'prevent',
  'posh',
  'report-fraud',
  'other',
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** How an incident ended. */
export const RESULTS = [
  'taken-down',
  'author-stopped',
  'no-breach-on-x',
  'with-authority',
  'nothing-came',
] as const;
