import { DIMINUTIVES } from './data/diminutives.ts';
import { SPELLINGS } from './data/spellings.ts';
import { hashOf } from './hash.ts';

/** A name that a typed one may stand for. */
export interface Behind {
  readonly name: string;
  /**
   * The typed one is its short form, as the post says Lizzie and the list Elizabeth. Else the list
   * has the short form alone: Jo may be Joseph, or not.
   */
  readonly shortened: boolean;
}

const standsFor = new Map<string, Behind[]>();
const add = (typed: string, name: string, shortened: boolean) => {
  const had = standsFor.get(typed);
  if (!had) standsFor.set(typed, [{ name, shortened }]);
  else if (!had.some((one) => one.name === name)) had.push({ name, shortened });
};
for (const [name, forms] of Object.entries(DIMINUTIVES)) {
  for (const form of forms.split(' ')) add(form, name, true);
}
for (const [name, forms] of Object.entries(DIMINUTIVES)) {
  for (const form of forms.split(' ')) add(name, form, false);
}
// Another spelling may be another child: it is asked about, as the short form of a name is.
for (const names of SPELLINGS.map((line) => line.split(' '))) {
  for (const typed of names) for (const name of names) if (name !== typed) add(typed, name, false);
}
const hashes = new Set([...standsFor.keys()].map(hashOf));

const NONE: readonly Behind[] = [];

/** The names a typed key may stand for, long or short: lizzie -> elizabeth, charlotte -> charlie. */
export const namesBehind = (key: string): readonly Behind[] => standsFor.get(key) ?? NONE;

/** Whether some short or long form may have this hash; false is certain. */
export const hasFormHash = (hash: number): boolean => hashes.has(hash);
