import type { Draft } from '../lint/draft.ts';
import { fieldText } from '../lint/field-text.ts';
import type { Finding } from '../lint/finding.ts';
import { ALLOWING_IDS, type AllowingId } from '../policy/ids.ts';
import { spokenTo } from './answers.ts';

/** Words, or an account, that a school may want to allow for good. */
export interface Allowable {
  readonly rule: AllowingId;
  readonly kind: 'words' | 'account';
  /** As they stand in the draft; an account with its @. */
  readonly typed: string;
  /** What goes into the rule's option `allow`; never empty. */
  readonly entries: readonly string[];
}

/** A name in capitals has few words; a shouted sentence is none. */
const MOST_IN_CAPITALS = 3;

/**
 * What could be allowed, so that a finding would not come again; null where its rule has no such list, or
 * nothing in it is a word or an account. Whether it helps only the rule itself can tell.
 */
export function allowableOf(draft: Draft, finding: Finding): Allowable | null {
  const rule = ALLOWING_IDS.find((id) => id === finding.rule);
  if (!rule) return null;
  const typed = fieldText(draft, finding).slice(finding.start, finding.end);
  if (rule === 'parent-engagement') {
    const handle = /^@(\w{1,20})$/.exec(typed)?.[1]?.toLowerCase() ?? spokenTo(draft, finding);
    return handle ? { rule, kind: 'account', typed: `@${handle}`, entries: [handle] } : null;
  }
  const entries = ENTRIES[rule](typed);
  return entries.length > 0 ? { rule, kind: 'words', typed, entries } : null;
}

/** As the rules look words up: small, with a straight apostrophe. */
const small = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\p{Cf}/gu, '');

const LONGEST = 40;
const ONE_WORD = /^[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*$/u;
const oneWord = (word: string): string[] =>
  ONE_WORD.test(word) && word.length <= LONGEST ? [word] : [];

const ENTRIES: Record<
  Exclude<AllowingId, 'parent-engagement'>,
  (typed: string) => readonly string[]
> = {
  // 'cos stands with its sign.
  'text-language': (typed) => oneWord(small(typed).replace(/^'/, '')),
  spelling: (typed) => oneWord(small(typed).replace(/'s$/, '')),
  shouting(typed) {
    const words = typed.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
    // A letter or a figure by itself shouts nothing.
    const loud = words.filter((word) => /\p{L}.*\p{L}/u.test(word)).map((w) => w.toLowerCase());
    const fits = words.length <= MOST_IN_CAPITALS && loud.every((w) => w.length <= LONGEST);
    return fits ? [...new Set(loud)] : [];
  },
};
