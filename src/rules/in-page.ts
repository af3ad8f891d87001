import { hashtagPlacement } from './hashtag-placement.ts';
import { length } from './length.ts';
import type { Rule } from './rule.ts';
import { shouting } from './shouting.ts';
import { textLanguage } from './text-language.ts';

/**
 * The rules that need nothing but the text, in the order of the policy's clauses. They run in pages
 * on X as well, so that a mark comes in the frame of its letter.
 */
export const IN_PAGE: readonly Rule[] = [textLanguage, shouting, hashtagPlacement, length];
