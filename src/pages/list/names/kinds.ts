import type { KnownName } from '../../../consent/index.ts';
import { keyOf } from '../words.ts';

/** Whose name it can be, in the order of the choice. */
export const KINDS = ['staff', 'governor', 'class', 'public-figure', 'other'] as const;
export type Kind = KnownName['is'];

export const kindOf = (value: string): Kind => KINDS.find((kind) => kind === value) ?? 'other';
export const kindKey = (kind: Kind): string => keyOf('list_names_is_', kind);
