import { wordList } from '../../word-list.ts';

/** Weight 3, even inside a run of letters: a handle, a hashtag, a link. */
export const ANYWHERE = wordList(`
proana
suicidediary
suicidal(girl|boy|teen|diary)
promia
thinspo
bonespo
meanspo
edtwt
shtwt
anabuddy
anacoach
goretwt
gorevid
goreporn
zoophil
killyourself
snufffilm
`);
