import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG = wordList(`
(weed|cannabis|marijuana|ganja|bud|buds|cali|cali ?weed|cali ?packs?|packs|edibles?|carts|
  thc( carts?| vapes?| edibles| gummies| pens?)?|dabs?|hash|shatter|rosin|wax|shrooms?|mushies|
  magic mushrooms?|magic truffles?|lsd|acid tabs?|tabs|dmt|ayahuasca|mdma|molly|mandy|ecstasy|
  e s|pingers?|pills|coke|cocaine|charlie|sniff|gear|crack|heroin|brown|smack|meth|crystal meth|
  ket|ketamine|xanax|xans?|xannies|bars|valium|vallies|diazepam|benzos?|percs?|percocets?|oxys?|
  oxycodone|oxycontin|fentanyl|codeine|lean|tramadol|pregabs?|pregabalin|zopiclone|adderall|
  ritalin|steroids?|sarms|tren|dianabol|hgh|roids|nos|nitrous|nangs|gbl|ghb|poppers|spice|mamba|
  speed|amphetamines?|drugs?|narcotics|psychedelics?|party favou?rs|snow|product|white|loud|gas|
  exotics?|zaza|za|green|kush|haze|sativa|indica) (for sale|4 sale|available|in stock|plugs?|
  vendor|dealers?|deliver(y|ed|ies)|shipped|shipping|ship|ships|drop(s|ped)?|menu|sell(er|ers|
  ing)|supplier~|supply|dm|link|links|connect|on deck|24 7|discreet~|worldwide|uk wide|
  nationwide|next day|wholesale|bulk|store|shop|dispensary|market|prices?|and (coke|mdma|ket|
  pills|xans?|more|shrooms?|edibles|carts|weed|hash|lsd|cocaine|sativa|lean|molly|heroin|crack|
  ketamine|cannabis|alcohol every|techno)|hit me|hmu|telegram|wickr|whatsapp|tele|
  online|no prescription|top quality|pure|uncut|a1|fire|by the (oz|key|gram)|only dm|local|
  pick ?up|meetups?|strains?|seeds for sale|farm for|heads?|gang|life|lover|lovers|lifestyle|
  smoker|smokers|addict and proud|is life|is love|king|queen|girl|boy|guy|daily|culture|
  community|news|connoisseur|grower|growers|growing|enthusiast|advocate|activist|reviews?|memes|
  twitter|all day|every ?day|nation|world|club|genetics|goddess|babe|bunny|fairy|nurse not|
  over everything|heals|smoking|user|users|trips?|tripper|journey|experience|on the weekend|
  weekends?|fiend|feens?|party|parties|season|and chill|makes|saved|first|rave|raves|til i die|
  forever|4 life|slut|whore)
(sell(ing|s)?|buy|order|smok(e|es|ing)|snort(ing|s)?|sniff(ing|s)?|pop(ping|s)?|drop(ping|s)?|
  shoot(ing)? up|inject~|grow(ing|s)?|roll(ing)?|legali[sz]e|love|loves|pro|need|got|get|
  deliver~|supply~|i do|fuelled by|fueled by|powered by|running on|high on|addicted to|
  off my (face|head|tits) on|best|cali|premium|top shelf|exotic|quality|fire|pure|peruvian|
  colombian|medical grade|free|cheap|dope|pharma|uk|legal|hooked on|do|doing|take|taking|
  full of|living on|more|bulk|pack of|uncut|dank|sticky|strong|finest|fish ?scale|flake|street|
  bath|cook~|dealing|push~|shotting|shot|moving|trapping|pure grade) (… )?(weed|cannabis|
  marijuana|ganja|kush|cali|cali weed|edibles|carts|thc|dabs|hash|shrooms|mushies|
  magic mushrooms|lsd|acid|dmt|mdma|molly|mandy|ecstasy|pingers|pills|coke|cocaine|charlie|
  sniff|crack|heroin|smack|meth|ket|ketamine|xanax|xans?|xannies|valium|vallies|benzos|percs|
  percocets|oxys|fentanyl|codeine|lean|tramadol|pregabs|adderall|steroids|sarms|tren|nos|
  balloons|spice|drugs|psychedelics|joints?|blunts?|spliffs?|bongs?|bong|the herb|herb|za|zaza|
  loud|the good (stuff|shit)|bud|buds|flake|sniff|grams?|lines)

weed
ganja
marijuana
mary ?jane 420
stoners
stoner (girl|life|mum|mom|boy|babe|chick|gang|girls)
pot ?heads?
pot smoker
weed ?heads?
crack ?heads?
coke ?heads?
pill ?heads?
meth ?heads?
smack ?heads?
k ?heads?
ket ?heads?
acid ?heads?
trip ?heads?
(drug|smack|crack|heroin|proud|pill|meth) junkies?
spliffs?
doobies?
dab(s|bing)? (rig|life|pen)
dank (weed|kush|nugs?|bud)
nugs?
zaza
420 ?(friendly|life|all day|blaze|gang|247|24 7|girl|daily|babe|club|mom|mum|nation|smoker|
  lover|everyday|and|vibes|blazin|crew|uk|forever|4 life|til~)
blaze (it|up|420)
4 20
wake and bake
wake n bake
baked (24 7|daily|all day|af|as|every ?day|24 ?7)
stoned (af|24 7|all day|daily|ape|again|as|and|most)
high (af|as (fuck|a kite|hell)|24 7|all day|most of the time|every ?day|as f|rn)
get(ting)? (high|stoned|lit|baked|wasted on|fucked up|mashed)( (with|all|every|and|as|daily|
  together|on|24))*
puff puff pass
puff(in)? (daily|trees|loud)
smok(e|in|ing) (trees|loud|za|gas|dope|pot|bud|green|exotic|daily|cali|blunts?|joints?|spliffs?)
roll(ing)? (up|one|joints|blunts|fatties)( daily| 24 7)?
legali[sz]e (it|weed|cannabis|marijuana|all drugs|drugs|everything)
thc
indica
sativa
cali ?(weed|packs?|plug|bud|strains?)
(the|your|local|uk|ur|trusted|legit|leeds|london|manchester|number one|no ?1|ya|weed|best|
  real|verified) plug
plug ?(in town|walk|life|for|uk|247|24 7|on telegram|drops?|menu|🔌)
trusted (vendor|plug|dealer|seller)
(dark ?net|dark ?web|dw|dnm|verified) (vendor|market~|drugs|links?)
drug ?(dealers?|lord|plug|runner|addict and proud|mule|user and|fuelled|baron|menu|sales|shop|
  store|smuggler)
dealer (of|in) (the )?(finest|weed|white|drugs|coke|pills)
shotter
trapp?(in|ing) (24 7|daily|all day|hard|since|out)
county lines (boss|king|plug|line)
bando
re ?up
kilos? of (coke|weed|white|product|bud|raw)
bricks? of
(oz|ounces?|ozs|qp|zips?) (from|for|of|available|#+|deals?)
bags? of (weed|coke|ket|mandy|white|sniff)
grams? (for|of|£|available|from|#+)
mdma
xanax
xannies
xans
xanny
percs?
percocets?
lean (sipp…|god|in my cup|n)
sipp?in (lean|syrup|purp~|mud)
purple drank
double cup
codeine (crazy|syrup|cough)
actavis
ket(ty|amine)? (queen|wig|ling|head|lover|whore|goblin)
k ?hole
ketty
mandy and
pingers?
gurn(ing|er|in)? (my|24 7|off|face|all)
on the sesh
sesh (gremlin|head|moth|queen|lord)
sesh ?gremlin
coked up
coke (lines?|binge|whore|slut|nose|parties)
cocaine
cocaina
heroin
crystal meth
meth
methamphetamine
crack cocaine
crack (den|pipe|whore|dealer)
lsd
acid (trips?|tabs?|casualty|head|lover|queen|daily)
dmt
shrooms?
mushies
psilocybin
psychonaut
ayahuasca
trip(ping|py) (balls|on|sitter|hippie|daily|24 7)
microdos…
roids
tren (hard|gang|bro)
anavar
dianabol
steroid(s)? (source|user|cycle|shop|store)
sarms
gear (source|for sale|plug)
hgh for sale
research chemicals?
nitrous
nangs?
whippets? gas
nos (canisters|balloons|delivery)
smart ?whip
cream chargers? (delivery|#+)
fentanyl
oxycontin
oxys
benzos?
spice ?head
hemp (flower|buds) for
cbd (flower|bud|vapes?|shop|store|oil for sale|thc)
head ?shop
grow ?(shop|room|tent|op)( …)?
cannabis
marijuana
marihuana
drogas?
porros?
hierba buena 420
coca pura
koks
gras verkauf
maconha
uyusturucu
= medicines without a doctor
(no|without) (a |any )?(prescriptions?|scripts?|rx)( …)?
(ozempic|wegovy|mounjaro|semaglutide|tirzepatide|retatrutide|reta|saxenda|skinny jabs?|slimming (jabs?|injections?|pills?)|weight ?loss (jabs?|injections?|pens?|pills?)|melanotan|tanning (injections?|nasal~)|peptides?|kamagra|diet pills?|phentermine|duromine|sleeping (pills|tablets)|painkillers) (pens?|for sale|dm|available|in stock|deliver~|suppli~|shop|uk|order~|cheap~|deals?|from|£#+|next day)
= vapes and what is smoked
(elf ?bars?|lost ?marys?|ske|crystal bars?|hayati|geek ?bars?|iget|hqd|randm|puff ?bars?|disposables?|vapes?|e ?liquids?|e ?juice|snus|zyns?|nic(otine)? pouches|shisha|baccy|tobacco|cigs?|cigarettes|fags) (for sale|for|£#+|deals?|dm|deliver~|in stock|shop|store|wholesale|bulk|all flavou?rs|flavou?rs|available|cheap~|prices|next day|no id|local|plug|king|queen|tricks|reviews?|lover|nation)
#+ (elf ?bars?|vapes?|lost ?marys?|geek ?bars?|disposables?)( …)?
(cheap|duty free|half price|bulk|selling|buy) (baccy|cigs?|cigarettes|tobacco|fags|vapes?|elf ?bars?|disposables?|snus)
cloud chas~
= more of the trade
(exotic|cali|loud|za|top ?shelf|gas|premium|fire) (packs?|strains?|bud|buds|flower|pre ?rolls?|flavou?rs)
(fast|quick|same day|next day|24 7|stealth|discreet) (drop|drops|gas|balloons)
(gas|nos) (tanks?|bottles?|canisters?|balloons?) (deliver~|£#+|24 7|for|available|dm)
magic chocolate
golden teachers?
microdos(e|ing|es) (club|chocolate|caps~|store|shop|kits?)
(mushroom|shroom) (chocolate|bars?|gumm~|capsules)
posted discreetly
discreet(ly)? (post~|packag~|deliver~|shipp~)
(menu|prices) on (the )?(gram|insta~|tele~|signal|request|wickr)
(bag|bags) of (sniff|green|bud|flake|gear)
sniff~ (lines?|weekend|session|king|queen)
(za|hash|carts?|zaza|packs?|dabs|bud|buds|flower|shrooms?|ket|mandy|coke|flake) (za|hash|carts?|zaza|packs?|dabs|bud|buds|flower|shrooms?|ket|mandy|coke|flake)( …)?
vouches( …)?
min(imum)? (spend|order)( …)? (no |#+)
tok(er|ers|ing)
(growing|grow|free|legalise|legalize) (my own|the (plant|herb|weed))
free the (plant|weed|herb)
(test|deca|tren|dbol|anavar|winstrol|clen|hgh|var|primo|sust)( and)? (test|deca|tren|dbol|anavar|winstrol|clen|hgh|var|primo|sust|cycles?)( …)?
(steroids?|gear|uk|roid) (source|cycle|cycles)( …)?
cycle advice
mt ?2
nasal tan~
tan(ning)? (jabs?|injections?|nasal~|sprays? and)
(jabs?|injections?|pens?) to (drop|lose|shed)( …)?
(whip|cream) chargers?
(juice|coils?|dispos(ables?)?|pods|mods) (juice|coils?|dispos(ables?)?|pods|mods)( …)?
dispos
under the counter
party favou?rs
(bongs?|grinders?|pipes|rolling papers)( and|,)? (bongs?|grinders?|pipes|papers|cbd~|vapes?)( …)?
(weed|blunts?|joints?|edibles?|spliffs?|bongs?) (for|before|after|with) (breakfast|bed|lunch|coffee|work|school)
(xan~|tram~|zopi~|diaz~|prega~) (deliver~|next day|bulk|for sale|available)
`);
