import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
sexy
sexx
nude(?!l)
naked(?!wine|eye)
booty
thicc
babe69
69babe
baddie
kink
sensual
seduc
bigbutt
lingerie
topless
`);
