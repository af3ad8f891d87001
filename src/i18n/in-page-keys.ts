/**
 * The keys that are said in pages on X: what rules find, verdicts, clauses, the panel's own, and what is
 * said beside followers and messages.
 * vite.config.ts leaves all others out of the content script, which is loaded into every page.
 */
export const IN_PAGE_KEYS =
  /^(?:rule|verdict|clause|panel|state|severity|fix|act|answer|follower|followerBar|note)_/;
