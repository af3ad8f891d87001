import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
self harm
pro-ana
suicid(e|al)
blood ?lust
goretwt
anorexic
thinspiration
`);
