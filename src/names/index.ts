/** The list of names -> an index -> matches in a text. What the rest of Lollipop uses of this folder. */

export { findNames } from './find.ts';
export type { NameForm, NameMatch } from './found.ts';
export { NameIndex } from './name-index.ts';
export { PackedIndexError } from './pack.ts';
export type { NamedPupil, NotPupil, PupilId } from './person.ts';
export type { Strength } from './strength.ts';
