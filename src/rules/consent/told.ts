/**
 * What a page on X is told in place of a reason that stands on the list: the picture may not go, or
 * something about it is to be looked at.
 */
export const TOLD_TO_PAGES = ['mayNotGo', 'lookAgain'] as const;

/** Messages that rest on what was declared or scheduled, and say nothing of the list. */
export const FROM_DECLARATION = ['nobodyPicked', 'others', 'scheduleUnclear'] as const;
