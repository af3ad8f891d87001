import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(String.raw`
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
stripping
playmate
lustful
baddie
topless
bulges?
must be (18|over 18|21)
18\+
18 plus
over 18s?
smut
brat(ty)?
naughtier
filthier
vixens?
xo+
socials
spoil me
show (u|you) everything
fave (redhead|blonde|brunette|ginger)
(redhead|blonde|brunette) (here|next)
hosting
single (fems?|females?|guys?|males?|lads)
accommodates?
genuine only
obey
drain
brainwash~
hypno~
cam
gentlem[ae]n
donations?
roses
upscale
companion~
girl next door
slide in(to)?
adventurous
swing~
uncensored
explicit
risque
wet
hung
thick
trans escort
collar(s|ed)?
worship
serve
master
daddys
mommy
very discreet
bored at work
uncut
tape
rubber
restraint
big and bouncy
naked
oily
boners?
xxx+
happy ending
session enquiries
`);
