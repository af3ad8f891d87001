import { wordList } from '../../word-list.ts';

/** Weight 3, even inside a run of letters: a handle, a hashtag, a link. */
export const ANYWHERE = wordList(`
lolicon
shotacon
jailbait
pedo(pride|lover|phile|king)
boylover
girllover
childlover
kidlover
mappride
mapsafe
promap
cpseller
cptrade
pthc
preteen(girl|boy|lover|fan|model|pic)
younggirl(s?lover|s?fan)
schoolgirllover
cunny
`);
