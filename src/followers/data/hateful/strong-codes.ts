import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_CODES = wordList(`
14 ?88
88 ?14
14 words
fourteen words
hh ?88
rahowa
zog
sieg ?heil
seig heil
heil (hitler|victory)?
heil
hitler (was|did|had|is|youth|fan|lover|admirer|right)
adolf (was|did)
mein kampf fan
third reich (fan|will|rising|lover)
4th reich
fourth reich
waffen ss
blood and (soil|honou?r)
gott mit uns
meine ehre~

proud (to be )?white( (man|woman|male|british|european|boy|girl|english|…ist))?(?! water)
our bloodlines?
protect our (race|kind|people from|bloodline)
remove kebab
white (power|pride|supremac…|nationalis…|genocide|race|ethno ?state|lives matter|resistance|
  revolution|is right|warrior|boy summer|wellbeing|identity|homeland|europe|britain)
wpww
aryan (race|nation~|brother~|sister~|pride|youth|suprem~|resistance|truth|blood~|power|warrior|rebirth|survival|women|folk|heritage|and proud)
(white|pure|proud|true) aryans?
aryans
kkk
ku klux~
klan
ethno ?state
race ?(war|realis…|mixing|mix|traitors?)
racial (purity|holy war|loyalty)
(pure|keep) (blood|bloodline|white)s?
keep (britain|england|europe|scotland|our (country|schools|streets|race)|it) (white|pure|
  english for the english)
great replacement
replacement is real
remigration( now)?
remigrate~
kalergi
white man.? burden
multicultural(ism)? (is|has) (a |failed |cancer|genocide|poison|white)~
proud (racist|bigot|fascist|nazi|islamophobe|homophobe|transphobe|misogynist|antisemite|
  xenophobe|incel|sexist)
(neo ?)?nazis?( (and proud|party|sympath…))?
nat ?soc
national socialis…
fascist and proud
1933 was right

holo ?hoax~
holocaust (never|is a|was a|did not|didnt|lies?|hoax|denier|myth|is fake)
(the )?jq
jewish question
goyim~
goys? know
jews? (control|own|run|rule|did|lie|media|will not replace|must|out|conspiracy|bankers|rat)~
zionist (pigs?|rats?|occupied|scum|vermin)
globohomo
synagogue of satan
(gas|burn|oven) (the|all|them|em|those) (jews?|kikes|muslims?|lot|all|migrants?|gays?)
6 million (lie|wasnt|more|not enough)~
6mwe
triple brackets …
dindu~
13 (50|52|55|13|90)
`);
