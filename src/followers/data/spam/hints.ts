import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
dm
dms
link in bio
link below
link
click
shop now
buy now
order
orders
sale
offers?
earn
money
cash
free
win
income
guaranteed
boss
online
home based
opportunit…
join
team
coach
marketing
marketer
services?
expert
guru
agency
business
promote
grow
gain
followers
100%
whatsapp
telegram
prices?
quality
delivery
worldwide
nutrition
wellness
health
mindset
success
ambassador
inbox
beauty
ceo
brand
follow me
discounts?
hacker
spells
detox
supplements?
fillers?
entrepreneur
deals
bot
affiliate
freebies
coupons?
weight ?loss
lose weight
keto
testosterone
promotions?
hustle
carding
dupes
(looking|searching|seeking|hoping|here) for (a )?(true |real |serious |honest |god fearing )*(love|woman|lady|man|gentleman|soul ?mate|relationship)
widow(er|ed)?
complete (the|a|this|our) (quick |short )?survey
`);
