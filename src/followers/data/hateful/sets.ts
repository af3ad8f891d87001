import { wordSet } from '../../word-list.ts';

/**
 * Groups that hate is said of. Hate against any of them is hate; to belong to one, or to speak of
 * one, is nothing (no word here weighs anything by itself).
 */
const groups = wordSet(`
muslims?
mosques?
synagogues?
kurds?
armenians?
turks?
greeks?
russians?
ukrainians?
americans?
israelis?
palestinians?
french
germans?
spaniards?
italians?
portuguese
brazilians?
mexicans?
latinos?
hispanics?
nigerians?
ghanaians?
ethiopians?
eritreans?
syrians?
iraqis?
iranians?
afghans?
bangladeshis?
bengalis?
tamils?
vietnamese
filipinos?
koreans?
japanese
hungarians?
bulgarians?
lithuanians?
serbs?
croats?
bosnians?
algerians?
moroccans?
turkish
ahmadis?
shias?
sunnis?
dalits?
brits
europeans?
taigs?
fenians?
orange(men)?
unbelievers
goyim
zios?
trann(y|ies)
scousers
asylum (scum|frauds?)
boat people
illegals?
coloureds?
islam(ists?)?
muzz?(ies|ie|rats?)
jews?
jewish( people)?
zionists?
christians?
catholics?
protestants?
hindus?
sikhs?
atheists?
immigrants?
migrants?
refugees?
asylum seekers?
foreigners?
blacks?
black (people|men|women|folk)
whites?
white (people|men|women)
brown people
asians?
arabs?
africans?
indians?
pakistanis?
chinese
poles
polish
romanians?
albanians?
somalis?
gyps(y|ies)
travell?ers?
roma
gays?
lesbians?
queers?
homosexuals?
homos
trans(gender)?( people| women| men| kids)?
lgbt~
women
woman
females?
feminists?
girls
men
males?
disabled( people)?
cripples?
the old
autistics?
english
irish
scots
welsh
ethnics
non whites?
liberals
lefties
leftists
tories
`);

/** What is said before a group. */
const all = '(the |all |these |those |you |any |more |every |filthy |dirty |illegal )*';

/** What is said of people to make them less than people. */
const low = wordSet(`
sick
sick in the head
scum
filth
filthy
vermin
rats
cockroach(es)?
parasites?
subhumans?
sub human
animals
savages?
inferior
invaders?
invading
diseased?
a disease
a cancer
cancer
evil
disgusting
a plague
plague
rapists?
criminals
terrorists?
groomers?
pa?edophiles?
pa?edos?
nonces?
perverts?
degenerates?
mentally ill
mental illness
an abomination
abominations?
sinners
going to hell
not human
not welcome
not people
unnatural
dirty
stupid
trash
garbage
the enemy
enemies
a mistake
ruining …
destroying …
to blame
the problem
only good for
belong in (the )?(kitchen|ovens?|camps?|cages?|zoo)
property
weak
liars
thick
lazy
thieves
monkeys
apes
pigs
dogs
demons?
satanic
freaks?
a virus
a threat
a waste of …
waste of …
a burden
a drain on …
useless
worthless
taking over
pollut…
`);

export const SETS = { groups, all, low };
