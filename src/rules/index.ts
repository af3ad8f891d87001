import { hashtagPlacement } from './hashtag-placement.ts';
import { length } from './length.ts';
import type { Rule } from './rule.ts';
import { shouting } from './shouting.ts';
import { textLanguage } from './text-language.ts';

/** The registry: every rule there is, in the order of the policy's clauses. */
export const RULES: readonly Rule[] = [textLanguage, shouting, hashtagPlacement, length];
