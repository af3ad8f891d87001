import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(String.raw`
chips?
chippy
clothes
clothing
charity
local
family (run|business|owned)
handmade
hand ?made
crafts?
village
community
independent
estate agents?
lettings
photograph…
author
illustrator
bakery
baker
cakes?
cafe
florist
bookshop
books?
school
schools
teachers?
tutors?
tuition
tutoring
nursery
pre ?school
childminder
childcare
nhs
council
library
museum
solicitors?
accountants?
builders?
plumb…
electricians?
joiner
carpet
carpets
garage
hairdress…
barbers?
salon
vets?
dog ?(walk…|groom…)
farm
butchers?
deli
pub
restaurant
takeaway
fish and chips
music
dance
swim~
football
rugby
cricket
karate
gymnastics
yoga
pilates
physio~
counsell…
uniforms?
toys?
gifts?
jewell?er~
wool
knit~
quilt~
upholst…
gardens?
gardening
gardener
landscap~
plants?
workshops?
pta
fundrais…
est\.? ?#{4}
since (19|20)##
mum
dad
mam
mother
father
grandad
grandma
nan
wife
husband
church
scouts?
guides
volunteer~
trust
cic
youth
gp
doctors?
nurses?
pharmac~
midwi(fe|ves)
hospice
lottery funded
market stall
stall
market
beautician
beauty therapist
nails?
lashes
`);
