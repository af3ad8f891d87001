import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_ACTS = wordList(String.raw`
bdsm
b d s m
dominatrix
domme
pro ?domme?
femdom
fem dom
fin ?dom~
findomme
pay ?pigs?
paypiggy
human atm
cash ?master
mistress [a-z]+ (owns|dom|rules)
(your|strict|cruel|online|goth|latex|the) mistress
submissive (slut|girl|boy|wife|wanted|men|male|female|men wanted)
sub(s|missives?) (wanted|apply|welcome)
slaves? (wanted|apply|serve|needed)
kneel (for|before)
worship (my|me|this|your|a) (feet|goddess|body|ass|queen|boots|heels|mistress)
goddess worship
serve (me|your) (goddess|mistress|queen)
send(s)? tributes?
tributes? (first|to|required|or|only)
kink(y|ster|sters|s)?( (fun|chat|friendly|couple|stuff|side|pics|content|girl))?
fetish~
latex (lover|queen|fetish)
bondage
spank(ing|ed|s|me)?
chastity (cage|slave|play)
pegging
gooning
edging (all|daily|session)
jerk ?off
jack ?off
wank(ing|bank|s)?
fap(ping)?
masturbat~

cum(s|shot|shots|slut|dump|my|hard|tribute)?( (for|with|slut|on|over|inside|see me|play|
  hard|tribute|all|dump|tributes)~)?
(big|huge|massive|thick|black|white|hard|suck~|love|my|fat|monster|rate your|juicy|wet|tight|
  your|lick~|eat~|hung|nice|10 inch|9 inch|8 inch) (cocks?|dicks?|puss(y|ies)|tits|titties|
  boobs|ass|arse|booty|bum|nips?|nipples|cunt|clit|knockers|jugs)

titt(y|ies)
puss(y|ies)
blow ?jobs?
hand ?jobs?
deep ?throat~
rim ?jobs?
fellatio
cunnilingus
dildos?
vibrators?
butt ?plugs?
strap ?on
kneel (and|now|slave|peasant|loser|for)
pretty (toes|feet|soles)
(soles|toes) (pics|content|for sale|fan)
(pics?|vids?|videos?|content|sets) (from )?[£$€]#+
anal (queen|lover|slut|play|fun|sex|plug|creampie)
orgasms?~
g spot
clit(oris)?
big ass
bubble butt
fat ass
phat ass
pawg
bbw (lover|goddess|model|queen|content|fun)
ssbbw
bbc (lover|slut|only|wanted|queen|hung|addict|owned)
qos
queen of spades
twinks?( (lover|wanted|content|boy|for))
femboys?( (content|slut|cock|here))
ladyboys?
shemales?
t ?girl (escort|cam|content)
sissy (slut|boy|hypno|for|training|maid)
crossdresser (slut|escort|for fun)

horny
h0rny
turned on
get(ting)? (you )?(hard|wet|off)( (for|with|over|to|by|on) …)?
make you (cum|hard|wet|moan)
wet (and|n) (ready|waiting|horny)
down to fuck
dtf
fuck (me|buddy|buddies|machine|toy|doll|friend|my|you hard|meat)
fuckbudd~
wanna fuck
lets fuck
love to fuck
fucktoy
cock ?suck~
cock ?lover
cock ?whore
suck (me|it|you) (off|dry)
ride (me|you|it) (all|hard|cowboy|till)
breed(ing)? (me|kink|slut)
slut(s|ty)?( (wife|girl|for|next door|here))?
whores?
hoe for
thot
bimbo( (slut|doll|goddess|in training))
incest
step (mom|mum|sis|sister|bro|daddy) (fantasy|porn|content|role|fun|videos)
roleplay (18\+|nsfw|partner wanted 18)
lewds?( (content|art|posts|cosplay~|pics))?
lewd~
smut(ty)?( (writer|artist|account|enjoyer))
bokep
jav (uncensored|hd)
waifu (lewds|nsfw)
onahole
gravure
= from the List of Dirty, Naughty, Obscene and Otherwise Bad Words (LDNOOBW, CC BY 4.0), what is not innocent too
anilingus
ass ?munch~
ball (gag|licking|sucking)s?
bang ?bros
beastiality
blumpkin
bunghole
butt ?holes?
camel ?toes?
cam ?(slut|whore)s?
carpet ?munch~
circle ?jerk~
cleveland steamer
coprophilia
daterape
dirty sanchez
dogg(y|ie) ?style
dommes?
donkey punch
double (penetration|dong)
dry hump~
felch~
finger ?bang~
fist(ing|fuck~)
foot ?jobs?
fudge ?packer
golden showers?
girls? on girls?( (action|fun|vids?|videos?))
gokkun
goregasm
jizz~
kinbaku
make me come
menage a trois
muff ?div~
nambla
omorashi
pedobear
piss ?pigs?
punany
queefs?
raging boner
reverse cowgirl
rusty trombone
schlong
shibari
splooge
spooge
spunk (on|in|all|load|face)
tea ?bagging
tribadism
upskirts?
urophilia
voyeur~
wet dream
yiff~
(two|2) girls (one|1) cup
= more of who obeys
hypno ?dom~
hypno(sis)? (slut|kink|porn|session~)
(you will |ill )?drain(ed|s|ing)? (for me|you|your (wallet|bank|balls)|wallets?)
wallet ?drain~
send obey( …)?
obey (me|and|your)
tips? to control
lovense
control my toys?
toys? (on|in) (tip|now|live)
(live )?on cam
cam (show|tonight|now|live)
#+ ?(inch|in|\") (of )?(fun|hard|thick|hung|uncut|cut)
(rubber|latex|leather|lace)( and|,)? (rubber|latex|restraint~|ruin|ropes?|chains|lace)
(full|sex|explicit) tapes?
explicit (audio|stories|tales)
(trans|tgirl|t girl) (angel|doll|babe|goddess) (uncut|hung|content|clips)
dungeon (hire|sessions?|mistress|play)
sessions in … dungeon
`);
