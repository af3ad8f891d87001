import earned from './earned.json' with { type: 'json' };
import { GROUPS, type Group, HARPER_RULES } from './groups.ts';

/** What one source of findings found in sentences with a slip, and in texts without one. */
export interface Earned {
  readonly source: string;
  readonly found: number;
  readonly wrong: number;
}
const KNOWN: Readonly<Record<string, { readonly found: number; readonly wrong: number }>> = earned;

const worth = (source: string, key: string): Earned => ({
  source,
  ...(KNOWN[key] ?? { found: 0, wrong: 0 }),
});

/** By kind of slip: harper.js's rules that are on, and the patterns of our own, with what each earned. */
export const earnedBy = (group: Group): readonly Earned[] => [
  ...Object.entries(HARPER_RULES)
    .filter(([, kind]) => kind === group)
    .map(([rule]) => worth(rule, `harper:${rule}`)),
  worth('our own', `own:${group}`),
];

export const EARNED_BY_SPELLING: readonly Earned[] = [
  worth('SpellCheck, filtered', 'spelling:misspelt'),
  worth('our own list of American spellings', 'spelling:american'),
];

export { GROUPS };
