import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_GOODS = wordList(String.raw`
(spell|love spell|voodoo|black magic|lost love|love|powerful|spiritual|traditional|marabout|
  juju|money spell) (cast…|spells?|healers?|doctor|priest|herbalist|expert|caster|reunit…|
  psychic)( …)?
spell ?casters?
bring(s|ing)? back (your |a |lost |ur )*(ex|lover|lost lover|husband|wife|love)
get (your|ur) ex back
ex back (spell|guaranteed|in)
voodoo
witch doctor
illuminati
join (the )?illuminati~
new world order member
(psychic|tarot|clairvoyant|medium|fortune) (readings?|reader|teller)s? (dm|from|£#+|\$#+|
  available|online|by|#+ ?p|cheap|call|book|live|now|24)~( …)?
psychic (live|line|hotline|sally)
sangoma
marabout
penis (enlarge~|pills|growth|enhancement)
(male|size|libido) enhancement
viagra
cialis
kamagra
(cheap|online|no prescription|canadian) (meds|pharmacy|viagra|ozempic|botox|fillers?|pills)
ozempic (for sale|available|pens?|without|dm|online|cheap|supplier)
(keto|weight loss|slimming|diet|fat burn~|skinny|detox|acai|hcg|cbd) (gummies|pills?|tea|
  coffee|drops?|shakes?|products?|coach dm|patch~|wraps?|secrets?|miracle|jabs?|injections?|
  pens?|supplements?|system|boost|program~)( …)?
lose (weight|#+ ?(lbs?|kg|pounds|stone)|belly fat|fat|up to)( .{0,24})?
melt(s|ing)? (fat|belly|pounds)
flat tummy (tea|co)
skinny (tea|coffee|jab)s?
(melanotan|tanning) (nasal|injections?|jabs?|sprays? for sale)
(replica|fake|aaa|1 1|mirror|super) (watch~|bags?|shoes?|designer|rolex|trainers|jerseys?|
  handbags?|sneakers|shirts|quality|kicks)( …)?
cheap (rolex|yeezys?|jordans|ugg|ray ?bans?|designer|louis vuitton|nike|football shirts|
  jerseys|flights|iptv|netflix|oakleys?|sunglasses|michael kors)( …)?
iptv
dodgy (box|sticks?|fire ?sticks?)
jailbroken
fire ?sticks? (for sale|loaded|fully|jailbroken)
sky channels (cheap|free)
all channels …
cracked (accounts?|apps?|software)
vape(s)? (shop|store|for sale|delivery|delivered|juice|cheap|wholesale|deals|supplier|plug|
  pens?|disposables?|liquid|bars?|king|flavours?|supplies|online|and|life)
(disposable|elf ?bar|lost mary|nicotine|cheap|wholesale|thc|illegal|bulk) (vapes?|pods?|
  pouches|disposables|e ?cigs?|puffs?)
elf ?bars?
lost marys?
snus (for sale|delivery|plug|uk)
(cheap|duty free|illegal|imported|polish|fake) (cigs|cigarettes|baccy|tobacco|fags|vodka|
  booze|snus)
cigarettes? (for sale|cheap|wholesale|delivery)
puppies for sale cheap
(limited|special) (time )?offer( ends)?( …)? (buy|click|order|shop) now
(buy|order|shop) now (at|for|before|and (get|save)|#+%)~( .{0,16})?
100% (free|legit|legal|real|guaranteed|genuine|working|risk free|profit)( …)?
no (scam|scams|upfront|risk|catch)( …)?
legit (only|business|plug|site|vendor|seller|dm|and|work)
risk free
money ?back guarantee~
act now
dont miss out( …)?
wholesale (supplier|price~|dm|only)
whatsapp (me |us |only |for |number |no )*(\+?#[# ]{6,}|for (orders?|price|prices|business|
  details|enquir…))
(timeshare|escape your timeshare|no win no fee|ppi|claims?) (claims?|exit|release|
  specialists? dm|company|management company|compensation|today|now)
(fast|quick) cash for (your )?(house|home|car|gold|phone|clothes)
we buy any (house|home)s?
sell your (house|home|car) fast
(bots?|auto) (tweets?|account|generated|posting|retweets?)
automated (tweets|bot account|posting)
dm for removal
dm for credit
no copyright intended
turn on (post )?notif… (to win|for giveaways?)
compra seguidores
seguidores (gratis|baratos)
takipci (hilesi|satin)
beğeni
jasa (followers|buzzer)
follow ?dong
`);
