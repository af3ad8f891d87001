import { DIMINUTIVES } from './data/diminutives.ts';

const standsFor = new Map<string, string[]>();
const add = (from: string, to: string) => {
  const had = standsFor.get(from);
  if (!had) standsFor.set(from, [to]);
  else if (!had.includes(to)) had.push(to);
};
for (const [name, forms] of Object.entries(DIMINUTIVES)) {
  for (const form of forms.split(' ')) add(form, name);
}

/**
 * The names a typed key may stand for: lizzie -> elizabeth. With the forms of one name also standing
 * for each other (a child on the list as Lizzie may be called Beth in a post).
 */
export function namesBehind(key: string): readonly string[] {
  const names = standsFor.get(key) ?? [];
  const own = DIMINUTIVES[key];
  // On the list under the short form, in the post under the long one: Charlie, Charlotte.
  return own === undefined ? names : [...names, ...own.split(' ')];
}
