import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_MORE = wordList(`
(send|ship|kick|deport|throw|boot|chuck|march|fly) (them|em|them all|em all|the lot|the boats|
  the illegals|every last one|all of them|the migrants|these people|migrants|muslims|
  foreigners)( of them)? ?(back|home|all|out|packing|now|where they came from|to where)
stop the invasion
hook(ed)? nose(d|s)?( …)?
stop the boats (sink|by)~
sink the boats
mass deportation~
deport(ations)? (them all|now|the lot|all|every~)
(england|britain|uk|europe|scotland|wales|ireland|our country|this country) (is )?(for|
  4) (the )?(english|british|whites?|white people|europeans|scots|irish|welsh|
  natives)( only| people)?
rivers of blood
enoch (was|powell was) right
great (britain )?for whites
take (our|back our) (country|race|land|streets) (back )?from (the |these |those )?(muslims?|
  islam|migrants?|immigrants?|foreigners?|invaders?|woke|jews?)
islam (out|is (cancer|evil|a cancer|the problem|poison|a cult|satanic|a disease|not welcome|
  filth|terror~|a threat))
ban (islam|the quran|the burka|mosques|the mosque|all religions|halal)
no (more )?mosques?
burn (the )?(quran|qurans|koran|mosques?|bible|bibles|synagogues?|churches)
anti (islam|muslim|jew|jewish|gay|lgbt|black|white|immigrant|immigration patriot|woman|trans|
  asian|semit(e|ic)|migrant|catholic|refugee)
(islamophob|homophob|transphob|misogyn|xenophob)(e|es|ist|ic)? and proud
edl (till|forever|for|til|and|supporter|angel|casual|never)~
bnp (till|forever|supporter|member)
national action
combat 18
c18
patriotic alternative
britain first (supporter|member|forever|til~)
proud boys?

god hates (fags?|gays?|you)
(straight|hetero|heterosexual) pride
super straight
adam and eve not adam and steve
(homosexuality|being gay|gay|lgbt~|trans~|transgenderism|being trans) (is|are) (a |an |
  just a )*(sin|sickness|disease|mental (illness|disorder)|disorder|cancer|perversion|
  disgusting|evil|abomination|cult|degenera…|wrong|unnatural|choice and a sin|satanic|grooming|
  curable)
pray the gay away
groomers? (in schools|out|everywhere|teach~)
ok groomer
there are only (2|two) genders( …)?
(tims?|tifs?) (are|out|not)
women (belong|should (be|stay|know|not|cook|shut|obey|serve)|are (property|objects|inferior|
  only|for|good for)|ruin|cant drive|in the kitchen|need to (obey|know|submit|shut)|owe|
  r property)
make women property( again)?
repeal the 19th
feminism is (cancer|a cancer|evil|poison|a disease|a mental illness|trash)
females? (are (inferior|property|objects|trash|stupid|only|all)|belong)
bitches (be|are|belong|aint|need)~
incel
incels? (and proud|rise up|revolution|rebellion|for life)
femoid~
red ?pilled (on|and)
mgtow
black ?pill(ed)?
elliot rodger
supreme gentleman
(rape|hit|beat|slap) (women|her|them|girls|bitches|your wife|the bitch)~
your body my choice
get back in the kitchen

gas chamber~ (now|2|back|lol|fan)
(jihad|jihadi|mujahid~|caliphate|khilafah|isis|al qaeda|daesh) (supporter|soldier|forever|
  till|will rise|fighter|is coming|now|bride)
soldier of (the )?(caliphate|islamic state|isis|odin)
death to (america|israel|the west|infidels|non believers|unbelievers|kuffar|kafirs?|arabs|
  palestin…|england)
infidels? (must|will|should) (die|burn|pay)
terrorist (and proud|supporter)
accelerationis[mt]~
siege ?pill~
boogaloo
day of the rope
total (race|n…) (war|death)
tnd
tkd
saint (tarrant|breivik|roof)
breivik
tarrant was
hail (victory|hitler)
wir sind zuruck
auslander raus
deutschland den deutschen
sale (noir|arabe|juif)s?
putos? (moros|negros|judios)
negro de mierda
polska dla polakow
jebac (zydow|murzynow|ciapatych)
= between churches and clubs
(orange|fenian|hun|taig|tim|papist) (scum|bastards?|bs?|filth|vermin|rats?|cunts?)
kah
(fuck|f) the (pope|huns|tims|fenians|king billy)
(up to our|up to our) knees in
remigration( now)?
remigrate( …)?
(our|this) (streets?|country|land) (is |are )?(ours|our rules|full)
(no more|stop|end) (mosques?|migrants?|immigration|illegals?|muslims?)
(great|white) replacement
(save|protect|defend) (the )?(white|our) (race|women and girls from|children from (them|trans|gays|muslims))
(they|jews|zionists|globalists) (control|run|own) (the |our |all )*(banks|media|world|government|hollywood)
islam is (a )?(cancer|cult|evil|not|satan~|disease|the)
islamic invasion
(ban|stop|end|no) (the )?(islam|sharia|burqas?|burkas?|halal|koran|quran)
(trans|gay|lgbt~|drag queens?|queers?) (are )?(all )?(groom~|p(a)?edos?|mental~|sick|cult|ideology is)
(death|die|hell) to (the )?(kuffar|kafirs?|kafir|west|america|israel|infidels?|unbelievers|crusaders?|zion~)
black flags?( will)?( rise)?
(sons?|lions?|soldiers?) of (the )?(caliphate|khilafah|islamic state)
race realis(t|m)
(foids?|women|females?|girls) (deserve|belong|owe)( …)?
(saint|st) (er|elliot|tarrant|breivik)
ira all the way
black ?pill(ed|s)?
looksmaxx?~
(gays?|perverts?|trans|lgbt~|drag queens?|queers?|homos|they|muslims?|men in dresses) (should |must )?(stay|keep|get) away from (our |the )?(kids|children|schools?|girls)
belongs? in (prison|jail|cages?|camps?|hell|asylums?)( …)?
burn the (caravans?|mosques?|boats?|books?|hotels?|synagogues?|quran|koran)
diversity is (white genocide|our weakness|a weakness)
white genocide
blood(,| and)? soil( …)?
europe (is )?for (europeans|christians|whites)
(england|britain|ireland|scotland|wales|poland) for (the )?(english|british|irish|scots|whites?|christians|poles)
(women|females?) are (children|property|objects|inferior|below|all the same)
(six|6) million( …)? (maths?|math|lie|really|didnt|never|hoax|question)
(did|do) the maths? (six|6) million
(disgusting|filthy|dirty|absolute) (vermin|rats|animals|subhumans?|parasites)
(cow|pig|dog|idol) (worshippers?|eaters?|shaggers?)
race is real
ok to be white
(blacks?|whites?|muslims?|jews?|asians?|migrants?) out of (britain|england|europe|ireland|scotland|wales|here)
send the boats? back
day of retribution
get(s)? the rope
(gays?|queers|trans|lgbt~|drag queens|homosexuals?|muslims?|jews|immigrants|teachers) (recruit|groom|convert|corrupt|prey on|target|indoctrinate|want) (our |your |the )?(children|kids|girls|boys|daughters)
bring back (section 28|the (noose|gallows|rope) for …|(hanging|hang) (for|the) (gays|muslims|traitors)|slavery|segregation|apartheid|the ovens)
(jews?|muslims?|zionists?|immigrants?) (did (this|it|9 ?11|that)|caused (it|this|all|every)|are behind (it|this|every|all))
(black|migrant|muslim|asian|immigrant|gypsy|somali|pakistani) (crime|rape|violence) (feed|watch|news|tracker|daily|videos?|clips)
(women|wives|girls|females|feminists|gays|muslims|jews|immigrants) (needs?|deserves?|wants?) a (firm |good |hard )?(slap|beating|kicking)
`);
