import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
retard(?!ant|at|e[rd]|ing)
hatesall
iloverape
killthem
`);
