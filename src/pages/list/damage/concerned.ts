import type { Pupil, Register } from '../../../consent/index.ts';
import type { ListDamage } from '../../../messages/list.ts';
import { surnameFirst } from '../pupils/rows.ts';

/** Whose records are lost, as far as that can be told. */
export interface Concerned {
  /** Those whose names are left, by name. */
  readonly pupils: readonly Pupil[];
  /** How many pupils there are of whom not even the name is left. */
  readonly unnamed: number;
  /** It can't be told whose it was, or it was the whole school's. */
  readonly everybody: boolean;
}

export function concernedOf(damage: readonly ListDamage[], { pupils }: Register): Concerned {
  const ids = new Set(damage.flatMap(({ pupil }) => pupil ?? []));
  const named = [...ids].flatMap((id) => {
    const pupil = pupils.get(id);
    return pupil && hasName(pupil) ? [pupil] : [];
  });
  return {
    pupils: named.sort((a, b) => surnameFirst(a).localeCompare(surnameFirst(b), 'en-GB')),
    unnamed: ids.size - named.length,
    everybody: damage.some(({ pupil }) => pupil === null),
  };
}

const hasName = ({ forenames, surnames }: Pupil): boolean =>
  forenames.legal !== '' || surnames.legal !== '' || forenames.preferred !== '';

/** How often each kind of loss is there, in the order of the first of each. */
export function kindsOf(
  damage: readonly ListDamage[],
): { readonly what: ListDamage['what']; readonly count: number }[] {
  const refs = new Map<ListDamage['what'], Set<string>>();
  for (const { what, ref } of damage) refs.set(what, (refs.get(what) ?? new Set()).add(ref));
  return Array.from(refs, ([what, all]) => ({ what, count: all.size }));
}

/** What a later Lollipop wrote is not lost: it waits for that Lollipop, and nobody settles it. */
export function refsToSettle(damage: readonly ListDamage[]): string[] {
  const lost = damage.filter(({ what, settled }) => what !== 'newerVersion' && settled === null);
  return [...new Set(lost.map(({ ref }) => ref))];
}

/** What was settled, one line for each time, the latest first. */
export function settlementsOf(
  damage: readonly ListDamage[],
): { readonly at: number; readonly by: string; readonly count: number }[] {
  const times = new Map<string, { at: number; by: string; refs: Set<string> }>();
  for (const { ref, settled } of damage) {
    if (settled === null) continue;
    const key = `${settled.at} ${settled.by}`;
    const time = times.get(key) ?? { ...settled, refs: new Set() };
    times.set(key, { ...time, refs: time.refs.add(ref) });
  }
  return Array.from(times.values(), ({ at, by, refs }) => ({ at, by, count: refs.size })).sort(
    (a, b) => b.at - a.at,
  );
}
