import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
cannabis
drugs?
pills
coke
crack
high
stoned
baked
blazed
edibles
dope
pot
hash
ketamine
steroids?
420
trippy
psychedelic
junkie
dealer
plug
vape
smoke
smoker
toke~
tokin
joints?
rave(s|r|ers)?
wickr
mushrooms
herb
bud
cali
trap
lit
wasted
`);
