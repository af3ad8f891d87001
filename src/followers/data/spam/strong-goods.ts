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
lose (a stone in|half a stone in|#+ ?(lbs?|kg|pounds|stone)|belly fat|fat|up to|weight (fast|quick~|without|while|in #+|overnight|easily|now|naturally|today|with (our|my|this|these|the|ozempic|keto|tea|gumm~)))( .{0,24})?
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
= copies
(replicas?|reps?|1 1|aaa|mirror quality|super ?clones?|master copy|first copy|dhgate|pandabuy|cnfans|weidian|ua) (bags?|handbags?|watches?|shoes|trainers|sneakers|designer|jerseys?|shirts?|finds?|sellers?|suppliers?|spreadsheets?|rolex~|jewell?ery|perfumes?|clothing|clothes|quality|kicks|football)
designer (bags?|watches?|handbags?|trainers|goods|items|copies|inspired|dupes?) (for less|cheap~|wholesale|whatsapp|dm|reps?|from £#+|prices|factory)
(luxe|luxury|designer|top|best|quality) reps?
ships? from (guangzhou|china|yiwu|turkey)
= stolen or false papers, cards and accounts
(fake|novelty|registered|genuine|buy|real|cloned?|original) (passports?|ids?|id cards?|driving licen[cs]es?|diplomas?|degrees?|degree certificates?|visas?|birth certificates?|residence permits?|ielts|bank ?notes?|documents)( …)?
(ielts|toefl|nclex|driving licen[cs]es?|driving test|theory test|cscs) (certificates? |pass )?(without|no) (exams?|tests?|sitting)
counterfeit (money|notes?|bills|currency|cash)
undetect(ed|able) (notes?|bills|money)
cvvs?
fullz
dumps with pin
bank logs
clone cards?
cash ?app (flips?|method~|glitch)
(fraud|scam) (bible|methods?|sauce)
no id (checks?|needed|required|asked)
(hack|hacks|hacking|recover|recovers|recovering|unlock|unban|restore) (of |and |your |ur |any |my |into |all |lost |hacked |disabled |suspended |banned |locked |old |recover |unban )*(instagrams?|insta|ig|facebooks?|fb|snapchats?|snaps?|whatsapp|gmails?|icloud|tiktoks?|social media|accounts?|spouses?|cheating~)
(i|we|can) (can )?(hack|recover) (and |or )?(hack|recover|accounts?|in minutes|any|all)
hacks? and recover~
(get|buy|instant|cheap|guaranteed) (verified|verification|blue ?ticks?|blue badge|verified badges?)( …)?
verification (services?|badges?|available)
payment after (work|delivery|job|recovery|service)
no upfront( …)?
= screens, essays
(all |full )?(sky|bt|ppv|premier league) (channels?|sports?|package) …
fire ?sticks?( (fully|loaded|jailbroken|for sale|£#+|from|with|available))
(fully )?loaded (fire|android|boxes|sticks?)
jail ?broken (fire~|sticks?)
do (my|your|ur) (homework|coursework|assignments?|online class(es)?|essays?|dissertations?)
pay (someone|us|me) to (write|do|take|sit)
(coursework|dissertation|assignments?|thesis|online class(es)?|exams?) (help|done|due|writing service|takers?|writers?)
plagiarism free
= those who say they give or love
(us|u s|american|nato|united states) army (general|colonel|surgeon|doctor|sergeant|captain|officer)
(giving|donating|giveaway of|gifting) [£$€]?#[#k,]*( …)? (to|away|for)
(blessing|helping|paying|rewarding) (my |the |first |random |lucky |out )*(#+ )?(followers|people|strangers|fans)( …)?
(widow|widower|divorced|single)( …)? (god fearing|looking for (true love|serious|a serious|marriage|a wife|a husband))
(consignment|inheritance|beneficiary) (fund|box|of)
(claim|pick ?up) your (prize|winnings|grant|fund)
registered on (the )?(database|system)
(passports?|licen[cs]es?|degrees?|certs?|certificates?|nvqs?|visas?|ids?)( and|,)? (passports?|licen[cs]es?|degrees?|certs?|certificates?|nvqs?|visas?|ids?)( …)?
(icloud|bt|frp|imei|activation|sim) (bypass~|unlock~|removal)
bypass (icloud|frp|activation)
spy on( …)?
catch (a |your )?cheat~
(honest|good|god fearing|serious|loving|caring) (lady|woman|wife) (for|to)( …)?
(seeking|looking for|search of|need) (an? )?(honest|good|god fearing|serious|loving|caring|faithful) (lady|woman|wom[ae]n|wife|man|husband|partner)
(serving|deployed|stationed|peacekeep~|posted) in (syria|yemen|afghanistan|iraq|kabul|sudan|somalia|libya)
(type|comment|say|drop) (amen|yes|done|hi|rich|money|info|boss|freedom|start)
turnitin( …)?
(dissertations?|essays?|assignments?|coursework) from £#+~
bring(s|ing)? (back )?(your |an? |lost )*(ex|lover|husband|wife)( back)?( …)?
#+% off( …){0,4} (today only|ends|limited|tap|hurry|now)~
tap tap~
(instant|quick) start
#+k? (follows?|followers|likes|views) £#+~
you (have |ve )?(been )?(selected|chosen|won)( …)?
claim [£$]#~
(mrbeast|mr beast|elon|bezos|ellen|oprah|mackenzie scott) (gifts?|giveaways?|gives?|foundation|team)
doctors? (letters?|notes?)( …)?
proof of address
(temu|shein|tiktok shop|lottie) (codes?|coupons?|bundles?)( …)?
my (referral|ref|invite|affiliate) (link|code)
(us|u s|american|un) (soldier|marine|peacekeeper|nurse|medic|troop)( …)? (in|looking|lonely|serving|deployed)
good hearted (man|woman|lady|person)
unwanted gold
cash (for|4) gold
(gold|silver|phones?|car|house) (in)?to cash( …)?
ghost removal
tarot (line|lines|readings? £|hotline|by phone)
£#(\.#+)? (a|per) min~
sick ?notes?( and|,)? (doctors?|letters?|pcr|£~|for sale|dm|fast)
(fake|buy|instant|same day) (sick|fit) ?notes?
click my link
(rolex|designer|luxury|watch|watches|bag|bags|omega|gucci|lv|louis vuitton) (copies|copy|clones?)( …)?
aaa grade( …)?
(get|claim|win|grab|unlock) (your|a|ur) free (£#+ )?(… )?(gift ?cards?|vouchers?|card|iphone|ps5|hamper|robux)
(send|sow|plant) (a|your|the) seed and (receive|get|claim|collect|your)( …)*
`);
