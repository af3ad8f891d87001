import { DIMINUTIVES } from './data/diminutives.ts';

const standsFor = new Map<string, string[]>();
const add = (from: string, to: string) => {
  const had = standsFor.get(from);
  if (!had) standsFor.set(from, [to]);
  else if (!had.includes(to)) had.push(to);
};
for (const [name, forms] of Object.entries(DIMINUTIVES)) {
  for (const form of forms.split(' ')) {
    add(form, name);
    // On the list under the short form, in the post under the long one: Charlie, Charlotte.
    add(name, form);
  }
}

const NONE: readonly string[] = [];

/** The names a typed key may stand for, long or short: lizzie -> elizabeth, charlotte -> charlie. */
export const namesBehind = (key: string): readonly string[] => standsFor.get(key) ?? NONE;
