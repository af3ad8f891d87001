import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(String.raw`
breast (cancer|care|screening|clinic|surgeon|feeding|pump|milk|health|friend)~
breastfeeding
(same|single|opposite) sex( …)?
sex (education|ed|ed~|equality|discrimination|based|offen…|work research~)
(relationships?|relationship) and sex( education)?
rse
rshe
sexual (health|violence|abuse|assault|harassment|exploitation|orientation|offences|
  wellbeing)( …)?
sexually transmitted~
(ford|mk#?|mark …|rs|classic|vintage) escorts?
escorts? (owners?|club|mk~|rs~|cosworth|xr~|van|restoration|enthusiasts?)
(school|walking|police|pupil|passenger|travel|taxi|coach|minibus|bus|naval|convoy|medical|
  wide load|abnormal load) escorts?
passenger escorts?
pet escorts?
xxx~ (legion|olympia~|corps|regiment)
(love|hugs?|lots of love|kisses|thanks|thank you|miss you|mum|mam|nan|nanna|bless|rip|forever|
  always) ?x{2,}
hard core (gardener|walker|fan|cyclist|runner)s?
(rock|metal|punk|dance) hardcore
hardcore (punk|gamer|fan|dance|runner|walker|gardener|cyclist|techno|supporter)s?
adult (learning|education|learners?|social|care|literacy|numeracy|ballet|swim~|colouring|
  choir|nursing|safeguarding|tickets?|classes|skills|services|fiction|novels?|books?|
  education)( …)?

young adults?( …)?
children and adults
adults and children
vulnerable adults?
responsible adults?
family fun

adult (content|material|sites?|themes) (filter|filtering|block~|warnings?|controls?)
dirty (hands|paws|wellies|knees|boots|dishes|laundry|dozen|business|rotten)
naked (wines?|eye|truth|mole rat|chef|cake|cakes)
nude (shades?|tones?|lipstick|nails?|heels|colou?rs?|art history)
(life|portrait|figure) drawing~( …)?
horny (toads?|goat weed|lizards?)

blue tits?
great tits?
coal tits?
marsh tits?
willow tits?
long tailed tits?
tits? and finch~
booby
boobies island

cocks?( of the north| crow~| tail~| pit~)
cockerel
cocker
shuttlecocks?
stopcocks?
weathercocks?

moby dick
dick (turpin|van dyke|whittington|king smith|tracy|bruna)
spotted dick
dick and dom
uncle dick
grandad dick

puss(y)? (in boots|cats?|willow|riot)
the owl and the pussycat
pussycats?
pussy willow

sugar (free|craft~|rush|plum|loaf|cane|tax)
baby sugar
hot (dogs?|chocolate|tubs?|yoga|cross buns?|water|wheels|potato~|topics?|pot|pots|sauce|
  meals?|dinners?|food|desks?|coffee|tea|drinks?|air balloon~|pink|rod|press|metal)( …)?
spicy (food|curry|curries|noodles|chicken|sauce|book|dishes|nacho~|romance|margaritas?|
  cooking|chilli~)
private (tutor~|tuition|school|schools|sector|music|lessons|practice|nursery|hire|chef|clinic|
  gp|physio|members|yoga)( …)?
exclusive (offers?|homes|properties|estates?|brethren|interviews?)
feet (first|on the ground|up|clinic|tall|care)
foot (care|health|clinic|ball)
(sports?|deep tissue|baby|indian head|swedish|hot stone|remedial|pregnancy|clinical|holistic|
  thai) massage( …)?
massage (therap…|clinic|guns?|chair|school|courses?|for (babies|sports?|pregnancy))
swingers? (cricket|golf)
golf swingers?
swing (dance|dancing|band|dancers|ball|bridge)

(18\+|18 plus|over 18s?|must be (18|over 18)) (only )?(after|from|until|in the|please drink|
  challenge 25|youth|clubs?|volunteer~|training|course|apprentice~|to (volunteer|apply|enter)|
  team|football|years|charity|months|members)
… cum laude
cum laude
… cum (office|dining|study|bedroom|kitchen|utility|playroom)

kink (in|tracks?|the)
the kinks
chat (gpt|room for parents|show|about)
live (chat support|stream~|music)
lingerie (shop|designer|boutique|department)

strip (lighting|lights?|cartoons?|mall|light)
comic strips?
film strips?
cartoon strips?
the strip

only fans? (of|here|at|in|who|and|were|i have|are)
only ?fans (are|joke~)
(the|one|either|both|fair|fairer|opposite|same|other|which|unpopular|babys) sex(es)?
sex and relationships?~( …)?
single sex
(paint|wallpaper|wire|wood|furniture|tree|varnish) strippers?
(caravan|electric|motorhome|camping|ehu|boat) hook ?ups?
hook ?ups? (for|to) (caravans?|motorhomes?|tents?)
(drawing|drawings|painting|paintings|paints|oil|charcoal|classical|reclining|bronze) (of )?nudes?
nudes? (and|in|from) (landscapes?|portraits?|still lifes?|oils?|charcoal|clay|bronze|life)
undressed crab
(bowl~|golf|mixed) threesomes?
kneel(s|ing)? (before|to|only to) (god|jesus|the cross|christ|him)
(the )?libertines
bareback rid~
(paper|peat|silk|lambs?) spanx
… cum (hardy|wilton|sandy~|medlock|…ton|…ham|…ley|…by|laude)
check your (boobs|breasts|balls|nuts|bits|chest|pants)
cumming
(alan|robert|james|mrs?|miss|ms|mr and mrs) cumm?ing~
fuck (cancer|off cancer|mnd|dementia|ms)
anal (cancer|fissure~|glands?)
kinky boots( …)?
`);
