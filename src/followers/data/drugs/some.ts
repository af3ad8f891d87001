import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
cannabis
drugs?
pills
coke
stoned
blazed
edibles
ketamine
steroids?
trippy
(the )?white stuff
diazepam
zopiclone
tramadol
valium
pregabalin
k m (and )?c
wickr
tok(e|ing|er|ers|in)
blunts
bongs?
stoner
mamba
potheads?
psychedelics
codeine
perky
cali (in )?(tins?|bags?)
blazing (before|after) (work|school|bed|breakfast)
skinny jabs?
jabs? posted
tusi
`);
