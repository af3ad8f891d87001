import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG = wordList(String.raw`
(guns?|firearms?|glocks?|rifles?|pistols?|handguns?|shotguns?|ammo|ammunition|silencers?|
  suppressors?|ar ?15s?|ak ?47s?|weapons?|knives|knife|machetes?|swords?|blades|zombie knives|
  rambo knives|flick knives|flick knife|tasers?|stun guns?|knuckle ?dusters?|crossbows?|
  grenades?|explosives|switchblades?|butterfly knives|balisongs?|katanas?|pepper sprays?|
  bb guns?|air ?guns?|blank firers?|body armou?r|uzis?|berettas?|revolvers?|desert eagle|
  switches|burners) (for sale|4 sale|available|in stock|4 cheap|for cheap|cheap|dealers?|
  sell(er|ers|ing)|sales|shop|store|plug|vendor|delivered|delivery|dm|no (licen[cs]e|background|
  questions|id|permit)|supplier~|online|wholesale|shipped|ship~|and ammo|and ammunition|trade|
  traders?|to order|untraceable|uk delivery|discreet~|loaded|lover|lovers|addict|nut|nuts|
  collector|collection|enthusiast|owner|owners|rights|life|porn|bunny|girl|guy|room|is life|
  carry|club for men|are life|4 life|gang|build~|reviews?|mods?|parts|tuber|channel|deals|gram|
  market|every ?day|and (god|bibles?|glory|beer|whiskey|freedom|knives|tits|gold|guns))
(sell|selling|sells|buy|buying|got|need|order|stock~|supplying|shipping|carry(ing)?|i love|
  love|pro|build|3d print~|trading|get your|cheap|illegal|untraceable|ghost|unregistered|real|
  tactical|custom|combat|throwing|hunting|fighting|big|military|assault|concealed|loaded|dirty|
  clean|antique deactivated|my|all|best) (… )?(guns?|firearms?|glocks?|rifles?|pistols?|
  handguns?|shotguns?|ammo|ammunition|silencers|ar ?15s?|ak ?47s?|weapons?|machetes?|
  zombie knives|rambo knives|tasers?|knuckle ?dusters?|crossbows?|grenades?|explosives|
  switchblades?|combat knives|knives|carry)

(ghost|3d printed?|3d) guns?
zombie (kni(fe|ves)|killer kni…)
rambo kni(fe|ves)
flick ?kni(fe|ves)
butterfly kni(fe|ves)
knuckle ?dusters?
brass knuckles?
switchblades?
machetes?
(2a|2nd amendment|second amendment|1a 2a|pro 2a|pro gun)( …)?
molon labe
come and take (it|them)
shall not be infringed
gun (rights|owner|nut|lover|porn|collector|control is|life|enthusiast|guy|girl|runner|dealer|
  shop|store|sales|plug|man|toting|totin|lobby|trader|range selfie)
nra (member|life member|instructor|supporter)
open carry
concealed carry
ccw
edc (knives|knife|gun|blades?|gear)
tacti ?cool
tactical (gear|knives|knife|weapons?|operator)
bear arms
right to (carry|bear)
locked and loaded
lock and load
loaded (9mm|glock|gun|weapon|pistol|#+)
9 ?mm
45 acp
50 cal
5 56
7 62
glocks?( …)?
ar ?15s?
ak ?47s?
uzi
desert eagle
full auto
bump stock
extended clips?
switch on the glock
hollow ?points?
body armou?r
stay(ing)? strapped
strapped (up|24 7|with|always)
stay dangerous
opp ?(pack|block|s?toppa|killer|thot)~
smok(e|ing) (on )?opps?
fuck (the )?opps
opps? (get|die|dead|drop~|on sight)
(gang|gun|drill|trap|shank|blade|block|mandem) (gang|shots|bang~|lifestyle|boy|rapper 4 life|
  ting|tings|life|bangin)
gang ?(bang(er|in)|shit|gang|member|ting)
crip(s|pin)? (gang|4 life|for life|nation)
shank(s|ed|ing|er)? (man|opps?|up|you|em|ting|gang|on me)
ching(ed|ing)? (opps?|man|up)
rambo on me
dip(ped)? (man|opps?|him)
ride ?out(s)? (on|w)
trap ?(house|star|phone|boy|lord|queen)
murder(er|ous)? (inc|gang|4 hire)
hitman
hit man for hire
contract killer
assassin for hire
bomb (making|maker|recipes?)
how to make (a )?(bombs?|explosives|guns?)
pipe bombs?
molotov~
school ?shoot(er|ing|ers)( …)?
columbine (fan|lover|edit~|idol|shoot~|1999|massacre|girl|boy)
tcc( …)?
true crime condone~
mass (shoot(er|ing)|murder)~ (fan|lover|edit~|idol)
eric and dylan
reb and vodka
shoot up (the|a|my|your) (school|place|church|mosque)
shooter (fan|lover|idol)
armas (en venta|de fuego)
waffen (verkauf|kaufen)
silah satis
= made at home
(80|p80|ar|3d printed?|lower|upper|polymer) (lowers?|receivers?|frames?)
(stl|print|gun) files? (for )?(sale|guns?|glock)
auto ?sears?
glock switch(es)?
(blank|front) fir(er|ers|ing)( …)?
(hunting|selling|sell|powerful|big|pocket) (catties|catapults?|slingshots?)
(ninja|samurai|zombie|rambo|combat|tactical|survival|throwing) (swords?|stars?|machetes?|axes?|hatchets?|blades?|daggers?)( …)?
balisongs?
karambits?
otf (knife|knives|blades?)
(stash|push|boot) daggers?
pew ?pew( (life|time|girl|guy|shop))?
(katanas?|throwing (axes?|knives|stars)|hunting (knives|knife)|machetes?|crossbows?|swords?|daggers?|shotguns?|rifles?|knives)( and|,| \.)? (katanas?|throwing (axes?|knives|stars)|hunting (knives|knife)|machetes?|crossbows?|daggers?|shotguns?|deactivated (guns?|aks?|rifles?)|rifles?)( …)?
deactivated (guns?|aks?|rifles?|weapons?|ak ?47s?)
zks?( …)?
rambos
(9|nine|strap|tool|stick|mash|wap|ting) on (me|my hip|deck)
stab vests?( …)?
(batons?|cs|pepper|asp)( and|,)? (cs|spray|batons?|knuckle~|stab vests?)( …)?
cs (spray|gas)
cheffed
opps? get …
fgc ?9
stl packs?
diy (fgc|guns?|glock|builds? (9mm|fgc))
gods? guns( and)? …
`);
