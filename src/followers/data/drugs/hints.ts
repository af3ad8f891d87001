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
crack
high
baked
dope
pot
hash
dealer
plug
smoke
smoker
joints?
rave(s|r|ers)?
mushrooms
herb
bud
cali
lit
wasted
psychedelic
junkie
toker
carts
za
min spend
timewasters
tren
dispos
coils
nasal
jabs
chargers
signal
uk wide
nugs?
kief
terps
vouched
kush
tap in
# for #+
bringing
posted
1st class
first class post
reup
tg only
drop
vacuum (sealed|packed)
tele only
`);
