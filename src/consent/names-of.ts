import { NameIndex } from '../names/index.ts';
import type { Register } from './derive.ts';

/** The index of every way the list's pupils may be written, and of those known not to be pupils. */
export function namesOf({ pupils, known }: Pick<Register, 'pupils' | 'known'>): NameIndex {
  return NameIndex.build(
    [...pupils.values()],
    known.map(({ is, name }) => ({ kind: is, name })),
  );
}
