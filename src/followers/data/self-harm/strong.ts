import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG = wordList(`
pro ?(ana|mia|anorexia)
pro ed
ed ?twt
ed ?twitter
edtwt
thinspo~
bonespo~
meanspo~
fatspo
sweetspo
ana (buddy|buddies|coach|tips|girl|sister|4 life|diet|mia|lifestyle|twt)
anacoach
ana coach
ugw#*
gw#+
cw ?#+ (gw|ugw|kg|lbs?)~
hw ?#+ (cw|lw)~
(sw|hw|cw|lw|gw|ugw)( ?#+(kg|lbs?)?)( (sw|hw|cw|lw|gw|ugw) ?#+(kg|lbs?)?)+
starv(e|ing) (buddy|with me|for|to be|myself|together|is)~
fasting buddy
sh ?twt
shtwt
self ?harm (twt|twitter|acc~|buddy|tips|is|lover|pics|diary)
cut ?twt
beans and styro
styro~
catscratch~
cutting (tips|buddy|acc)
suicide (tips|methods?|pact|note|bait|is the|buddy)
sui (twt|acc)
gore ?(twt|twitter|videos?|acc~|lover|content|links?|pics|page|porn|whore)
snuff (films?|videos?|porn)
zoophil~
bestiality
zoo ?(porn|sex|lover 18)
necrophil~
cannibal fetish
crush videos?
kms twt
kill your ?self
kys
(calorie|food) (fear|restrict~)
(purg(e|ing)|restrict(ing)?) (buddy|acc~|diary|again|daily|tips)
mean ?spo
dni if recover~
sh (acc|tw)
skinny (goals|at all costs|or die|legend|diary)
no recovery( talk| posts| acc~)?
(sh|ed) acc~
styros?( and)? beans?
fasting (day|streak)( …)?
suicid(e|al) diary
suicide ?diar~
countdown (is )?on nobody
`);
