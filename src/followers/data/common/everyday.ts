import { wordList } from '../../word-list.ts';

/** What people, clubs and trades say of themselves in ordinary life, whatever else they joke of. Own list. */
export const EVERYDAY = wordList(`
= at home
mums?
mummy
mams?
dads?
daddy of …
(grand|god|step|foster)(mum|mother|dad|father|parent|ma|pa|son|daughter|child|kids|children)s?
nan(a|na|ny|nie)?
granny
wife
husband
aunt(ie|y)?
uncle
brother
sister
twins?
toddlers?
my (son|daughter|lad|lads|boys|girls|kids|children|family|wife|husband|dog|cat)
(our|my) (little ones|school|village|street|church|club|team)
born (and bred|in|on|19##|##)
(proud|adopted|exiled) (yorkshire~|northern~|lanc~|geordie|brummie|cockney|welsh~|scot~|essex)
she her
he him
they them

= work
teach(er|ers|ing)
ta
school~
pupils
governor
nurse~
nursing
midwi(fe|ves|fery)
doctors?
dr
gp
nhs
consultant
pharmac~
dentist~
dental
paramedic
carer
social worker
youth ?work~
police~
pcso
detective
probation
prison (officer|governor|chaplain|teacher)
magistrate
solicitors?
barristers?
lawyers?
accountant~
book ?keeper
payroll
mortgages?
estate agents?
lettings
surveyor
architect~
builders?
plumb(er|ers|ing)
electricians?
joiner~
carpent~
plaster(er|ing)
decorat(or|ing)
roof(er|ing)
glazier
mechanic
garage
motors
locksmith~
pest control
blacksmith~
forge
hone(y|ybees?)
bees?
beekeep~
hives?
bra fit~
bras
swimwear
mastectomy
lingerie fitt~
clinics?
endoscop~
bowels?
airsoft
paintball
warhammer
wargam~
larp
clay (pigeons?|shoot~)
roller derby
taxiderm~
compost
worms
biker
triumph
locos?
credit union
savings
post office
newsagents?
off licence
corner shop
milk
gossip
beers?
ales?
stout
cider
pork pies?
youth justice
justice
second chances
bookbind~
thatch~
cobbler
dry ?clean~
laundr~
ironing
launderette
caravans?
camp ?site
b and b
hotel
guest ?house
mediat~
interpret~
translat~
registrar
coroner
census
refuse
recycl~
binman
lifeboat~
rnli
mountain rescue
coastguard
blood (bike~|donor)
samaritan~
citizens advice
housing (officer|association)
debt advi~
mots?
tyres?
windows
coffee
fair ?trade
ethical
eco
rescue
rehom(e|es|ing)
greyhounds?
lurchers?
whippets?
spaniels?
labs
labradors?
hounds?
puppies
horses?
pon(y|ies)
cats?
doors
kitchens
gutters
furniture
cakes?
bakes
buns
sandwich~
florals?
charity shop
castles?
civil war
medieval
heritage
history
monuments?
re ?enact~
ww[12i]+
war (memorial|graves?)
park
bench
village
parish
miners? (welfare|strike)
colliery
pit (ponies|lad|village)
canals?
lacemaker
signwriter
window clean~
chimney ~
scaffold~
removals
minibus
taxi~
bus driver
lorry~
hgv
forklift
warehouse
machinist
welder
fabricat~
turner
stonemason
undertaker
funeral~
optician~
podiatrist
chiropod~
massage therapist
sports massage
physio~
osteopath
acupunctur~
counsell~
therapist
speech
audiolog~
radiograph~
engineer~
driver
postie
postman
postwoman
miner
steel ?works?
farm(er|ers|ing)?
game ?keep~
vets?
veterinar~
groomer of dogs
dog (walk~|train~|groom~)
kennels?
stables
butchers?
bak(er|ers|ery|ing)
greengrocer
fishmonger
chippy
fish and chips
chef
cook(s|ing|ery)?
catering
cafe
tea ?room~
pub
inn
landlord
landlady
brewer(y|s)?
micro ?brew~
real ale
distiller(y|s)?
barber~
hairdress~
salon
beautician
lashes
brows
tattoo(ist|ists|s|ed)?
florist
photograph(er|y)
upholster~
potter
pottery
jewell~
seamstress
tailor
librar~
museum~
archiv~
curator
gallery
historian
archaeolog~
scien(ce|tist|tists)
lecturer
professor
prof
academic
phd
msc
research~
journalist
reporter
correspondent
columnist
editor
author
novel~
write(r|s)
writing
poet~
books?
bookshop
romcoms?
fiction
thrillers?
agent .
illustrat~
actor
actress
theatre
panto~
musician
singer
choir
band
orchestra
dj for weddings
wedding~
dance (teacher|school|classes|mum)
classes
lessons
workshops?
apprentice~
student (nurse|teacher|midwife|paramedic)
veteran
ex (army|raf|navy|forces|para|services|police|miner|pro)
army (reserve|cadets|veteran|wife)
raf
cadets?
firefighter
fire (service|brigade|station)
ambulance
councill?or~
cllr
council
mp
clerk
civil servant
trade union~
unison

= faith
church~
chapel
vicar
revd?
reverend
curate
priest
deacon
minister
bishop
nun
parish
mosque
masjid
imam
khateeb
synagogue
rabbi
gurdwara
mandir
temple
chaplain

= clubs and what people do
clubs?
society
association
federation
league
u#{1,2}s?
juniors?
beginners?
scout~
cubs
beavers
guides
brownies (leader|pack|unit)
wi
women.?s institute
rotary
u3a
pta
ptfa
raffle
tombola
volunteer~
charity
charit(y|ies)
hospice
food ?bank
fundrais~
(football|rugby|cricket|netball|swim~|athletics|running|fencing|wrestling|boxing|judo|county|juniors?|kids|u#+s?) coach(es|ing)?
football(er)?
rugby
rufc
rlfc
fc
cricket~
netball
hockey
athletics
runn(er|ers|ing)
parkrun~
fell
hik(er|ers|ing)
walk(er|ers|ing|s)
cycl(ist|ists|ing)
swim~
sail(ing|or|ors)
fencing
archer(y|s)
wrestl~
judo
karate
boxing
gymnast~
yoga
pilates
bell ?ring(er|ers|ing)
morris
brass
allotment~
garden~
grow(er|ing)s? (veg|dahlias|leeks)
leeks
baking
knit~
crochet~
quilt~
sew(ing|er)
wool
lego
airfix
model (railway|rail|boats|aircraft|trains)
steam (railway|engines?|trains?|rally)
bird(s|ing|watch~)
wildlife
conservation
weather
metal detect~
pub quiz
quiz~
bookworm
reader
fan account
fan of …
(lufc|mufc|bfc|swfc|nufc|lfc|mcfc|htafc|saints|owls|blades fan|tykes)

= how they speak
(opinions?|views?|tweets) (are )?(my )?(own|mine|personal)
opinions mine
(all )?(views|tweets) (are )?(my own|mine)
(rts?|retweets?) (not|arent|are not|≠|does not mean) ~
not (monitored|manned) ~
(est|established|since|founded)( in)? (1[5-9]|20)##
cup of tea
tea (drinker|lover)
`);
