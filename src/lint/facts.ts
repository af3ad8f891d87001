/**
 * What is known beside the draft itself: who is pictured, what was declared. Nothing yet; a rule
 * that needs a fact adds it here, and every caller must then say it.
 */
export type Facts = Readonly<Record<string, never>>;
export const NO_FACTS: Facts = {};
