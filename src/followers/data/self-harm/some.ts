import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
gore
self harm
ana
pro-ana
suicid(e|al)
starv(e|ing)
cutting
blood ?lust
torture
goretwt
anorexic
thinspiration
`);
