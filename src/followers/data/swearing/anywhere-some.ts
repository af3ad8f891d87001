import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
fuck
cunt
wanker
shithead
bullshit
bitch
dickhead
knobhead
asshole
arsehole
`);
