import { wordList } from '../../word-list.ts';

/** Own list. */
export const LOCAL = wordList(`
library
libraries
museum
gallery
theatre
church
chapel
parish
vicar
rector
curate
mosque
synagogue
gurdwara
temple
faith group
minister
priest
imam
rabbi
scouts?
cubs
beavers
brownies
guides
girlguiding
rainbows
wi
womens institute
rotary
lions club
round table
council(lor)?
cllr
mp
mayor
police
pcso
neighbourhood (team|watch)
fire (and rescue|service|station|fighter)
firefighter
nhs
hospital
hospice
gp
surgery
dentist
health visitors?
school nurs…
nurse
midwife
doctor
pharmacist
physio~
charity
foodbank
food bank
community
village hall
residents
volunteers?
trust
trustee
cic
youth (club|worker|group|service|theatre)
(football|cricket|rugby|netball|athletics|swimming|hockey|tennis|judo|karate|gymnastics|
  running|bowls|golf|archery|cycling|rowing|boxing|chess|junior|dance|martial arts|camera|
  sailing|youth|supporters) (club|school|academy|team|coach|classes)
fc
jfc
afc
rufc
cc
coach
choir
brass band
orchestra
allotments?
farm
bakery
cafe
florist
butchers?
pub
landlord
landlady
photographer
photography
solicitors?
estate agents?
builders?
plumber
electrician
joiner
engineer
designer
journalist
reporter
radio
gazette
chronicle
news
barnsley
yorkshire
leeds
sheffield
wakefield
local
family (run|business)
small business
shop
store
salon
hairdresser
vets?
park
parks
gardens
wildlife
rspb
national trust
friends of
pta
ptfa
parent teacher
`);
