import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(String.raw`
(knife|gun|weapons?|gang|violent|youth) (crimes?|violence|amnesty|awareness|surrender|free|
  angel|harms?|prevention|intervention)( …)?
(anti|no|stop|against|end|ditch the|bin the|drop the|drop a|save a life surrender your|
  lives not|put down the|from|without|tackling) (knives|knife|blades?|guns?|weapons?|gangs?|
  blade)( …)?
no more knives
no to knives
lost (my )?(son|brother|daughter) to knife~
knife ?(angel|savers)
steel warriors
ben kinsella~

(clay|target|photo|film|video|wedding|school|portrait|basketball|netball|location|family|
  newborn|shooting|rifle|pistol|air ?rifle|gun|clay pigeon|archery|deer|game|county|smallbore|
  wildfowl~) (shoot(s|ing|er)?|club|clubs|range|association|sports?|dogs?|dog trainer|ranges|
  shooting|instructor|captain|marksman~)
shooting (stars?|sports?|hoops|films?|weddings|videos?|hoops|portraits|club|estate|for the|
  goals|school)
sharp ?shooters? (netball|basketball)

(nail|glue|heat|spray|water|staple|massage|nerf|cap|top|big|grease|spud|young|tommy|laser|
  caulking|lewis|paintball|toy|bubble|hair|radar|speed|starting|t shirt) guns?
gunn?(er|ers|ersaurus|ar~)
guns n(\W| )roses
guns and roses
jump the gun
son of a gun
gun ?dogs?
gun(s|powder) (plot|of navarone|tea)
gunnersbury
top gun
gunsmith (museum|heritage)
great guns
gunpowder~
one o ?clock gun

(kitchen|butter|palette|chefs?|bread|craft|swiss army|putty|stanley|carving|pocket|fish|
  paring) kni(fe|ves)
knife (skills|sharpening service|sharpener|and fork|block|making for chefs)
knives and forks
knife edge
sheffield (knives|cutlery)
cutler~
kitchenware

sword(fish|s of|fighting for stage| dance| dancers?| in the stone)
long ?sword dance~
fencing (club|coach|contractor|and|supplies|foil)
blade (runner|of grass|s? fan|s? season)
blades? (fan|supporter|till|forever|season|army)
sheffield united
roller ?blades?
shoulder blade
sufc
rotor blades?
hedge trimmer blades
(cross|rain|long|el|ox|bow)bows?
bow (tie|street|and arrow~|maker|bells|ties)
arrows? (darts|signage)
darts

rifles? (regiment|veteran|museum)
the rifles
royal (green jackets|artillery|gunner)
army (veteran|cadets?|reserv…|welfare)
ex (army|forces|military)
veterans?
re ?enact…
bomb (disposal|squad veteran)
bath bombs?
seed bombs?
photo ?bombs?
chocolate bombs?
cherry bomb
yarn ?bomb~
water bombs?
atomic kitten
ammo box planters?
bullet (points?|journal~|proof coffee|train)
magic bullet
silver bullet
machete (order)
tank museum
fish tank
think tank
septic tank~
thomas the tank
axe (throwing|valley|minster)
pole axe
battle ?axes?
shank(lin|ill|s pony|ly)?( …)?
lamb shanks?
switch(ed|blade)? (on|off|it up|board|boards|back)
nintendo switch
taser(ed)? tales
drill (music teacher|hall|bits?|instructor|sergeant|press)
power drills?
(spray|paint) gun~
explosive (learning|start|science|power|training|strength)
warhammer
lightsab~
minecraft sword
pepper spray no
(deer|game|fallow|wild boar|pest) (manager|management|stalk~|keeper~)
(volunteer|guide|curator|tours?) (guide )?(at|of|for) (the )?(royal )?armour~
(swords?|muskets?|cannons?|knights?|armour|castles?)( and|,| \.)? (swords?|muskets?|cannons?|knights?|armour|castles?)
bow and arrows?
game ?guns? (fitter|maker)
`);
