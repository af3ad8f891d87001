/** So much may come at once: a paste, or a key held down, long before it. */
const MOST = 300;
/** So much more with every second: one a key, more keys than anybody types for long. */
const A_SECOND = 15;
/** So much may be owed, and no more: after two seconds even the longest paste is paid off. */
const LEAST = -30;
/** So many characters that are new cost as much as a key: a short name, and what parts it. */
const CHARACTERS = 8;

/** Says of each draft of one page whether it is one too many. */
export interface DraftRate {
  /**
   * @param now UTC milliseconds; a clock that was put back gives nothing and takes nothing.
   * @param draft all that is in it, as one text, always put together in the same way.
   * @returns whether this draft may be checked.
   */
  take(now: number, draft: string): boolean;
}

/** One for all pages together. */
export interface DraftRates {
  /** For one life of one page: what is new in a draft is told by the page's own one before. */
  ofPage(): DraftRate;
}

/**
 * How many drafts are checked, and how much of new text in them. A page that means harm
 * can write drafts by machine, a thousand a second or a whole book of names in one, and see from the
 * marks which words are names the school knows; so it gets *not checked* (house: threat model).
 * What was there in the draft before costs nothing again, so that a long thread is typed as freely as
 * a short one. A person is never meant: a key that repeats 33 times a second, as fast as the systems
 * let it, may be held down for 16 seconds before it is one too many. What is pasted is checked at
 * once, however long, and paid off in a moment: more names than a few are not answered anyway.
 *
 * All pages share it, as one that loads itself again and again, or in many tabs, would else begin anew
 * each time; a person writes in one of them.
 */
export function createDraftRates(): DraftRates {
  let left = MOST;
  let at: number | null = null;
  return {
    ofPage() {
      let last = '';
      return {
        take(now, draft) {
          const passed = at === null ? 0 : Math.max(0, now - at);
          at = now;
          left = Math.min(MOST, left + (passed * A_SECOND) / 1_000);
          if (left < 1) return false;
          left = Math.max(LEAST, left - Math.max(1, Math.ceil(changed(last, draft) / CHARACTERS)));
          last = draft;
          return true;
        },
      };
    },
  };
}

/** How many characters of a text are not those that the one before began or ended with. */
function changed(before: string, now: string): number {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  return now.length - start - end;
}
