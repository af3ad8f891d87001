/**
 * What a consent can be for. Each needs its own yes: the hall display is not the website (ICO and DfE
 * practice). The order is that of a school's form and of every list shown or exported.
 */
export const USES = [
  'display',
  'newsletter',
  'website',
  'social-media',
  'video',
  'press',
  'first-name',
] as const;

export type Use = (typeof USES)[number];
