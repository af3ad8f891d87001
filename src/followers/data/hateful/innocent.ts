import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
(anti|against|tackling|challenging|fighting|ending|stop|report~|victims? of|kick~|
  no place for|stand up to|standing up to|no to|say no to|end|confronting|combat~|preventing|
  zero tolerance (of|to|for)|free from|research~ (on|into)|history of|survivors? of|
  teach~ about|opposing|hope not) (… (and|or) )*(hate( crimes?)?|racis…|naz…|fascis…|
  antisemitism|islamophobia|homophobia|transphobia|sexism|misogyny|extremism|white suprem…|
  genocide|slavery|bigotry|far right)
hate (crimes?|speech|incidents?) (officer|co ?ordinator|awareness|lead|adviser|champion|
  researcher|support|prevention)~
holocaust (educat…|memorial|remembrance|survivor~|museum|studies|centre|trust|historian|
  research~)

naz(i|ism) (germany|history|era|occupied|occupation|looted)
history of naz…
hitler (youth history|stole pink rabbit)
when hitler stole pink rabbit

show racism the red card
kick it out
love music hate racism
hope not hate
stand against racism

white (house|rose|water|wine|board|cliffs?|horse|hart|lion|ribbon|city|christmas|van|goods|
  chocolate|noise|collar)
gas (engineer~|safe|boilers?|fitter|heating|central|works|station|mark)
black (lives matter|history month|country|cat|sheep|board|forest|pudding|cab|belt|friday|dog|
  horse|bull|swan|beauty|and white)

no (women|men|girls|boys|one|jews|muslims|gays|immigrants|foreigners|refugees|trans) (are |is )?(banned|barred|excluded|left|turned away|harmed|forgotten)
coon ?hounds?( …)?
raccoons?
coonhound
maine coons?
mongoose
(peas|gravy|pork|sausages?|pies?|chips|haslet|brawn|tripe|savoury ducks|home ?made|mushy peas|mr brains|welsh|black country|butchers?|brain.?s)( and| with| or|,| .)* (big |our |fresh |hot |famous )*faggots?
faggots?( and| with| in|,| .)* (peas|gravy|chips|mash|onion|pork|sausages?|pies?|every|on (mon|tues|wednes|thurs|fri|satur|sun)day|(mon|tues|wednes|thurs|fri|satur|sun)days?)
poof(fe)?
spastic colitis
scope formerly spastics society
flame retardant
fire retardant
chink in …
dykes? (of|road|lane|walk|end|house)
offas dyke
dyke and dean
welsh dyke
van dyke
spic and span
cripple creek
paki stan

(death|hating|hate) (metal|cleaning|mondays?|mornings|tyranny)
(travellers|gypsy|roma|women|girls|men|muslim|jewish|black|asian|lgbt~) (rights|pride|history|
  support|community|network|health|sport|football|cricket|rugby|aid|charity|association|council|
  society|choir|cafe|allies|ally|voices|liaison|education|in …|who …)
immigrants? (support|welcome|rights|stories|council|from)
refugees? (welcome|support|council|action|week|charity|aid|resettlement)
`);
