import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
(up to )?#+% off (everything|today|now|all|use code|with code|discount|coupon|your first|code|
  link)
discount codes?
promo codes?
coupon codes?
use (my )?code …
click (the |my |this )?(link|here|below)( …)* (to (win|earn|buy|claim|get|save|order|start)|
  now|and (earn|win|get|save))~
(best|great|amazing|hot|unbeatable|lowest|cheapest) (deals|prices|bargains|
  discounts?)( (online|daily|on|guaranteed|every|here|24 7|for))+
deals? (of the day|daily|and (discounts?|coupons?|freebies)|hunter|every hour|bot|alerts?)
follow ?backs?
followback
promo
promos
shout ?outs?
vap(e|es|ing)
wholesale
mlm
influencer marketing
growth hack~
tarot
psychic
clairvoyant
loans?
botox
giveaways?
seo
lead generation
copywriter for hire
work from home
wfh business
side ?hustle
online income
extra income
sale now on
best prices
dropship~
marketing guru
life coach dm
cash fast
quick cash
fan page of … follow
rt for
retweet to win
promotions? (dm|available|services?|page)
tarot reader
entrepreneur (mindset|coach|lifestyle)
ask me how
lose (a|#+|half a|one|two|three) (stone|st|lbs?|pounds|kg|kilos?|dress size~) in ~
doctors? hate (it|this|us|him|her|them)
100% human
(dissertations?|assignments?|essays?)
no id( (needed|required|checks?|asked))?
no questions( asked)?
(bring|get|win)s? back (your |my |a )?(lost |ex )?(lover|love|husband|wife|ex|man|woman)
cures? (for )?(herpes|hiv|diabetes|cancer|hpv|hepatitis|infertility|fibroids|impotence)( …)*
(unban|recover) (your )?(accounts?|ig|insta~|socials?)
blue tick~
vapers?
elf ?bars?
(whatsapp|dm|message|inbox)( me| us)? (for|4) (the |our |a )?(catalogues?|catalogs?|price ?lists?|stock list)
ships? worldwide
(us|u s|un|american|british|nato) (army|marines?|soldier|navy|surgeon|general|doctor|peace ?keeper) (in|serving in|on|based in|deployed)( an| the)? (syria|yemen|iraq|afghanistan|ukraine|libya|kuwait|somalia|oil rig|rig)
no (gp|doctor|prescription) (needed|required)
(jabs?|pens?) posted
(followers|likes|views|subscribers) (and … )?from [£$€]?#+
`);
