import { wordList } from '../../word-list.ts';

/**
 * Of the strongest words those that are also a name, a place, a dish, a trade or a game: one alone says
 * little until something else is said beside it. Own list.
 */
export const AMBIGUOUS = wordList(`
= adult
bondage
spank(ing|ed|s)?
pegging
puss(y|ies)
erotic~
swingers?
dogging
threesomes?
threeway
org(y|ies)
vibrators?
fetish~
voyeur~
fist(ing)?
jockstraps?
troia
ppv
nudity
big boobs
mfm
ffm
chems
camming
gfe
fwb
qos
matka
sange
incest
strippers?
strip ?clubs?
lap ?dancers?
naturists?
nudists?
kinky
titt(y|ies)
titty
escorts?
sexting
porn
= hate
klan
c18
happy endings?
aryans?
cripples?
spastics?
mongs?
mong
poofs?
fags?
faggots?
kikes?
gooks?
spics?
roasties
beaners?
darkies
wogs?
chinks?
dykes?
heil
sambos?
sodomites?
boogaloo
zog
nazis?
neo ?nazis?
incels?
white supremacy
= gambling
gambl(e|er|ers|ing)?
betting
tipsters?
scratchies
maxwin
roulette
cappers?
poker
= coins
fren
degens?
bitcoin
crypto
forex
blockchain
tothemoon
satoshi~
hodl~
= drugs
weed
stoners?
nugs?
bando
shotter
roids
steroids?
pingers?
indica
sativa
psilocybin
lsd
dmt
nitrous
percs?
dispos
koks
cocaine
heroin
ketamine
cannabis
shrooms?
mushies
benzos?
tok(er|ers|ing)
acid queen
highaf
headshop
head shop
white lines?
= weapons
ak ?47s?
machetes?
uzi
glocks?
hitman
rambos?
switchblades?
molotov~
gangbang
firearms?
gunshop
tacticalgear
= sales
voodoo
illuminati
iptv
vapes?
vape ?(shop|store)s?
= children and harm
pa?edophiles?
aam
kys
`);
