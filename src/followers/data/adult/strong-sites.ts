import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_SITES = wordList(`
only ?fans?( (model|girl|link|creator|star|page|queen|account))?
0nlyfans?
0nly ?fans?
onlyf4ns

fansly
fanvue
manyvids
loyalfans
fancentro
pornhub
xvideos
xhamster
xnxx
redtube
youporn
chaturbate
stripchat
livejasmin
camsoda
bongacams
adultwork
vivastreet
brazzers
redgifs
justfor ?fans
jff

porn~
p0rn~
pr0n
hentai
rule ?34
ecchi
futanari
ahegao
doujin~

nsfw
nsfl
n s f w
not safe for work

xxx+ (videos?|pics?|content|vids?|movies?|clips?|links?|chat)
triple x (rated|content|videos)
x rated
`);
