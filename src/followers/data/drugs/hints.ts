import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
green
snow
party
gas
trees
fire
packs?
delivery
discreet
menu
telegram
vendor
stock
drops?
available
weekend
techno
sesh
420
quality
24 7
shop
chill
vibes
smoking
blaze
stealth
shipping
legit
dm
`);
