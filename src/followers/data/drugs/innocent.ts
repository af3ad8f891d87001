import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
(drugs?|drug and alcohol|drugs and alcohol|alcohol and drugs?|alcohol|substance|opioid|opiate|
  heroin|cocaine|cannabis|addiction|meth|overdose|steroid|crack|ketamine|
  weed) (and … )?(recovery|rehab~|services?|support|misuse|abuse|awareness|education|treatment|
  workers?|addictions?|free|charity|harm~|prevention|use disorder|counsell…|outreach|policy|
  safety|testing|development|discovery|delivery|squad|reform research|court|teams?|partnership|
  dependency|detox|addicts? in recovery|lead|deaths?|trials?)( …)?

(anti|no|say no to|off|against|free from|clean from|without|stop|recover~ from|sober from|
  beat|lost (my|our) … to|cancer|arthritis|new|prescription|life saving|veterinary|biosimilar|
  orphan) drugs?( …)?
drug (discovery|design|delivery|metabolism|development|safety|interactions)
druggists?
drug ?store makeup
drugs? (nurse|worker|counsellor|liaison|pharmacist)

(diet|cherry|vanilla|full fat) coke
coke (zero|float|bottles?|oven|ovens|works|can|fan|drinker|addict diet)
coca ?cola
coking

weed(s|ing|y|er|on|killer|ers)? (the|my|control|killer|puller|free|between|in (my|the|our)|
  and (feed|slugs|seeds|mulch|nettles))
sea ?weed
(pulling|pull|garden|battling|fighting|hoeing|identifying|edible|japanese knot|growing|
  endless|allotment|tolerant of|against|my|more) weeds?
weeds? (and|on|in|grow~|of)
weeding
chick ?weed
knotweed
bindweed
duckweed
tumbleweed~
milkweed
blanketweed
ragweed

420 (dinghy|sailing|sailor|squadron|class|sqn|sq|association|worlds)
(sail~|atc|sqn|raf air cadets) 420
420 year~
over 420
420 (pupils|children|on roll|members|miles|acre|km|metres|places)

(plant|flower|flour|crack|terracotta|hot|jack|melting|tea|coffee|chimney|big|small|clay|stock|
  slow cooker|instant) ?pots?
pot (holes?|noodles?|luck|belly|plants?|roast|of (tea|gold|paint)|pourri|washer|throwing|
  ters?|tery|ted|s and pans|kiln|black)
pots and pans
pottery

crack(ed|s|ing|le|ers?)? (on|the (code|case|whip)|up|of dawn|open|me up|egg|jokes?|lips|
  pottery|codes?|team)
christmas crackers?
cheese and crackers
jacob~ crackers
crackling
firecrackers?
wise ?crack~

speed (bumps?|skat~|boat|camera|dating|way|watch|limit|reading|cubing|cuber|climbing|
  awareness|networking|stacks?|of (light|sound)|king|queen|cop|typing|golf|restaurant)
need for speed
speedway
full speed
godspeed
high speed (rail|2|broadband|train)
top speed

acid (house|jazz|reflux|rain|attack survivor|base|test|tongue|drops?|queen|bath|wear|green|
  yellow|soil~)
(amino|folic|fatty|hyaluronic|lactic|citric) acids?
lucy in the sky~

mushrooms? (forag…|pick…|soup|grower|grow kits?|stroganoff|risotto|farm|identification|
  hunting|house|kingdom|fan)
(wild|edible|portobello|button|shiitake|foraging for) mushrooms?
magic mushroom story
fungi ~
fungus
foraging
mycolog…

(poppy|poppies|opium) (appeal|seller|field|war|wreath|day|scotland|museum|wars?)
poppy seed~
pill ?(box~|ow~|ar~|ock|ing)
pharmac(y|ist|ists|eutical|ology) ?~
(the|birth control|vitamin|iron|water|contraceptive|chill|sleeping|red|jagged little|
  bitter) pills?
pills and ills

joints? (pain|replacement|ache|health|surgeon|venture|care|head~|heirs|honours|account|
  working|mobility|stiff|creaking|compound|project|committee|winner|injection)
(hip|knee|burger|pizza|bbq|rib|coffee|roast|sunday|woodwork~|dovetail|juke|creaky|clip|out of|
  brisket|achy|aching|creaking) joints?
grass (roots|hopper~|cutter|cutting|is greener|snakes?|court|track|care|lands?|skiing|seed|
  karting|wolds?)
grassroots
hash (browns?|house harriers?|tags?|ing|run~|table)
corned beef hash
hashtag~

high (school|street|wycombe|peak|tea|tide|heels?|hopes?|jump~|fives?|vis|court|fidelity|flyer|
  weald|expectations?|achiev…|five|needs|sheriff|church|functioning|quality|performance|ropes|
  rise|water|society|note|intensity|fell|life highland|seas|chair|lands?|ways?|lights?|gate|
  bury|park|er|ly)
as high as
on a high
(sky|knee|waist|ankle|runners|feeling|natural|aim|fly~|reach~|junior|mile|senior|how|
  head held|spirits|chin) high
sugar high
high on life
high on (books|reading|caffeine|the hill|a hill|sugar|jesus|god|a|the)
stone(d|s)? (ground|mason~|wall~|henge|age|circle|oven|roses|baked|church|fruit|cottage)
rolling stones
the stone roses
stonemason~
stoner (rock|metal|doom)
dope (author|designs|beats|art|illustrator|music|food|sheet|graphics|reads|books|stories|crafts)
anti doping
doping control
rope a dope
trip(s|ping)? (advisor|to|hop|over|of|with|organiser)
school trips?
field trips?
day trips?
coach trips?
(head|ear) ?trip
pain ?killers?
happy pills
laughing gas (dentist)
gas and air
balloon (art|arch|artist|modell~|decor~|garlands?|race)
hot air balloon~
herb(s|al|alist|aceous|garden)? (garden~|tea|teas|and spices|medicine|nursery|grower|society|
  butter|growing|patch)
(kitchen|culinary|medicinal|growing|fresh|garden) herbs?
plugs? (plants?|sockets?|in|your|and sockets)
spark plugs?
ear ?plugs?
bath plug
shameless plug
plug and play
power plug
plugging
electric car plug
buds? (light|ding|get|dies|apest)
(rose|flower|taste|cotton|ear|galaxy|best|spring|daffodil) buds?
rosebuds?
rose ?bud
budweiser
green ?house~
green fingers?
snow ?(man|white|drop~|board~|flakes?|ball~|day|lover|don~)
ice ?(cream|skat~|hockey|age|lolly|land|lolli~)
charlie (and|the|chaplin|brown|chalk|big|bucket)
molly (malone|the|cat|dog|coddle|mae|and|weasley|s)
mandy
ecstatic
crystal (palace|maze|healing|therapy|clear|glass|ball|gayle|growing|structures?)
mary jane (shoes)?
edible (gifts?|garden~|flowers?|glitter|plants?|hedgerow|playground|art|bouquets?|landscap~)
edibles (foraging|wild)
tea ?leaf
k ?hole saw
special (k (cereal)?|needs)
tab(s|let~)? …
benzo… withdrawal support
xan(the|thoria|adu|der)~
vaping awareness
brownies? (leader|guide|pack|and|rainbows|girlguiding|unit)
(chocolate|salted caramel|gooey|fudgy|baking|best|vegan) brownies?
space cakes? (science)?
spice (girls|rack|world|route|mix|shop|merchants?|of life)
old spice
spices?
(methane|ether|methyl)
cannon ?ball
methodist~
methods?
`);
