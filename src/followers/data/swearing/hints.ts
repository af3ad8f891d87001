import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
bollocks
arse
crap
pissed
piss
bugger
feck~
`);
