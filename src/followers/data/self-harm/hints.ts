import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
ed
mia
calories
skinny
thin
sui
tw
vent acc~
dead
dni
blood
death
scars
gore
ana
cutting
torture
starv(e|ing)
`);
