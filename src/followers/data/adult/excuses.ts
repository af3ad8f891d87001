import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
bar
pub
inn
cocktails?
restaurant
venue
nightlife
brewery
charity
clinics?
nhs
nurses?
midwi(fe|ves|fery)
gp
doctors?
health visitors?
counsell…
therapists?
education
educator
awareness
helpline
survivors?
safeguarding
campaign~
support (service|group|for|charity|network)~
researcher
museum
gallery
theatre
community (interest|group|centre|choir|garden)
registered charity
hospice
church
academy
school
primary
eyfs
cancer
breast ?feed~
lactation
doula~
puberty
periods?
menopaus~
sex ed~
rshe
pshe
contracepti…
chicken
peri peri
burgers?
distillery
tasting~
gin
farm
hens?
poultry
chickens?
hatching
rspb
birds?
birding
birdwatch~
finch~
nestbox~
`);
