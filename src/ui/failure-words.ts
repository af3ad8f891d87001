import type { Words } from '../i18n/index.ts';
import type { Refusal } from '../messages/list.ts';

/** Why the worker refused, and what to do about it. */
export const failureWords = (words: Words, why: Refusal): string =>
  words(`list_failed_${why.replaceAll('-', '_')}`);
