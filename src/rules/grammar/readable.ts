import type { Part } from '../../lint/parts.ts';

/** The texts of a draft that somebody here wrote as sentences: not handles, nor posts of others. */
export const readable = (parts: readonly Part[]): Part[] =>
  parts.filter(({ field }) => ['text', 'alt', 'poll'].includes(field.kind));
