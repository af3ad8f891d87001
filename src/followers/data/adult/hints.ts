import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
leather
ropes
discipline
velvet
shy girl
naughty
kinky
freaky
flirty
flirt(ing)?
booty
sinful
filthy
raunchy
undies
thongs?
knickers
stockings
vixen
lust
playboy
cougar
goddess
dominant
submissive
spicy
spice
lonely
bored
babes?
daddy
tease
petite
curvy
juicy
wild
dirty
temptation
desires?
fantas(y|ies)
pleasure
obsessed with me
secret
private
exclusive
intimate
bed
single
hot
good time
baby girl
babygirl
kitten
bunny
doll
princess for you
sensual
sugar
discreet
open minded
generous
boudoir
late night
after dark
content
pics
cheeky
`);
