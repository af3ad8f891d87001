import type { Grades } from './grades.ts';

/** What people are called, and what is said of them. Our own list; grades as in `grades.ts`. */
export const INSULTS: Grades = {
  3: `
idiots? moron(s|ic)? imbecil~ cretins? retard~ libtards? (fuck|trump|lib|con|dem|repub|demo|dumbo|cuck)_?tards?
half_?wits? dim_?wits? nit_?wits? fuck_?wits? dumb_?(ass|fuck|shit|bitch|bell_you) dumbasse?s dumbo
low_?li(fe|ves)(s)? scum scummy vermin numb_?skulls? bone_?heads? air_?heads? brain_?dead brainless
pieces?_of_(shit|sh|crap|garbage|trash|filth|dirt|poo) pos(?=_you) waste_of_(space|skin|oxygen|air|breath|sperm|life|flesh) poor_excuse_(for|of)_a
human_(garbage|trash|filth|waste|scum|excrement) (scum|slime|bottom_feed)(_?ball|er)?s(?=_of_the)
nut_?(job|case|bag|ball)s? whack_?jobs? wack_?jobs? fruit_?cakes_you dip_?sticks? snow_?flakes_you pea_?brain(ed|s)? bird_?brain(ed|s)?
numpt(y|ies) pillocks? plonkers? muppets_you chavs? chavvy pikeys? gobshites? wazzocks? div(vy|vies) minging minger~ munters?

degenerates? sub_?human(s)? inbred~ white_trash trailer_trash
 `,
  2: `
liars? pathological
fools?(?!_day) buffoons? loons? lunatics? nutters? psychos? psychopath~ sociopath~ deranged unhinged demented psychotic schizo~ maniacs? mad_?man
losers? cowards? spineless gutless phon(y|ies) crooks? thugs? goons? scoundrels? con_?(man|men|artists?) swindler~ grifter~ charlatan~ shills? stooges? puppets?(?=_(of|for|you|master)) lap_?dogs? boot_?lick~
traitors? traitorous turncoat~ sell_?outs? corrupted
 sheeple good_for_nothing
 sexists? misogyn~ homophob~ xenophob~ supremacist~ klans?~ commies?
 pervert~ pervs? creeps? murderous felons? con_artist~
 wicked_(man|woman|person|people) antichrist
 rubbish_(human|person) filthy_(animal|scum|rat|pig) slim(e|eball) snakes?_in snake_oil weasel~ parasit(e|es|ic) leech(es)? cockroach(es)? maggots? rat_?(ass|face) swine hog_face
fat_(cow|pig|ugly|slob|lard|bastard|face|fuck|head|cat_you)s? slobs? pigs_are ugly_(bitch|cow|pig|people|man|woman|mug|duckling_you|as)
crybab(y|ies) cry_babies whiny whin(er|ers|ing) bed_?wett~ karens?_like wimps? wuss(y|es)? pansy
 narciss~ arrogant egomaniac~ megalomaniac~ smug pompous conceited
bullies dirty_(rat|pig|dog|politic|cop|old)~ scrubs? bozos? dolts? dunces? dopes?(?=_(you|like|who|is|are)) dopey(?!_(and|dwarf)) goofball~ twerp~ nerds?_like dweeb~ weirdos? weird_ass freaks? scrooge_you meathead~ blockhead~ knuckle_?dragg~ neanderthal~ troglodyt~ ape_like cave_?man_like
trolls?(?!_(bridge|doll|hunt|s_)~) dotard~ hags? witch_you wench~ bimbo~ tramp_you floozy shrew cow_you gold_?digger~
hacks?(?=_(like|who|job)) partisan_hack~ war_?monger~ race_?bait~ baby_?kill~ gas_?light(ing|er|s)~
propagandist~ indoctrinat~ demoncrat~ democrap~ dumbocrat~ dumocrat~ libturd~ repug(s|lican|nican)~ rethug~ rebublicunt~ trumpanze~ drumpf~ obummer killary hitlery crook?ed_?hillary killery orange_(man|clown|buffoon|monkey|turd|idiot|menace) lyin_~ sleepy_joe creepy_?~joe creepy_porn feminazi~ antifags? faggot~ beta_(male|cuck|boy)s? incels? soy_?boys?
suckers? uneducated witless feckless reprobates? low_?class classless backstabb(er|ers|ing) two_faced snot sleazebags? nonces? slags? slappers? gimps? spaz~ spastics? mongs? muppets?(?!_(show|movie|christmas)) wall(y|ies)(?=_(you|of|[.])) prats? gits? berks? plank_you melts_you twonks? knobs?(?=_(like|you|of|who)) nincompoops? numskulls? dunderheads? clots?_you cretinous drama_queens? attention_(seek|whore)~ stoopid dumm(y|ies) clod~ lummox~ ogres?_like harpy harridan busybod~ jobsworths? toe_?rags? scrotes? scroungers? spongers? layabouts? wasters? lowlife~ rotten_to_the_core corrupt_(to|as|cops?|politic|liar|crook|dem|rep|media|lying|evil)~ corruptly has_been(s)?(?=_[.]) piece_of_work poisonous_(woman|man|people|person|witch|cow) stuck_up snobs? snobby toffee_nosed hypocrite~ double_standards?(?=_you) sanctimonious holier_than_thou
(evil|old|nasty|vile|ugly|horrible|miserable|stupid|silly|daft|lazy|fat|sour|jumped_up|stuck_up|arrogant|moaning|useless|two_faced|dried_up|dozy)_(old_|little_)?(witch(es)?|bags?(?!_of)|hags?|cows?|bats?|goats?|crones?|gits?|sods?|trouts?|pigs?|mares?|toads?|weasels?)(?!_in)
pin_?heads? loud_?mouths? big_?mouths? wind_?bags? gas_?bags? blow_?hards? egotist~ control_freaks? poseurs? wannabes? snitch(es)? two_timer~ freeloaders? moochers? dead_?beats? lard_?(arse|ass)(es)? fatso fatty tubby(?!_bear) midgets? dorks? crack_?pots? kooks? head_?cases? basket_cases? oddballs? freak_?shows? perverts? perv(s|y)? deviants? stalkers?
hooligans? yob(s|bos?)? louts? oafs? oiks? plebs? hicks? hillbill(y|ies) rednecks? yokels? bimbos? thick(o|os|y) dullards? dolts? dunces? ignoramus~ ninn(y|ies) dingbats? doofus~ drongos? schmucks? putz chumps? dupes? toad(y|ies) brown_?nos~ arse_?lick~ suck_ups? weaklings? sissy sissies quitters? impostors? gangsters? mobsters? wretch(es)? bottom_?feeders? despots? ghouls? harp(y|ies) battle_?axe biddy old_bat narcissis~ quack(s|ery)(?=_(you|like|of|who|[.])) mouth_?breathers? troglodytes? jabron~ dum_?dums? nobodies sad_(sacks?|cases?) waste_man melt(?=_[.]) bellends? plastic_(teachers?|patriots?)
spiteful_(little_)?(man|woman|people|cow|bitch|witch|person) (horrible|vile|nasty|sad|bitter|spiteful|ugly|stupid|pathetic|odious|silly)_little_(man|woman|people|person|men|women)
(nasty|horrible|awful|terrible|evil|vile|despicable|disgusting|hateful|rotten|ghastly|sick|wicked|horrid|odious)_(little_|old_)?(person|human|people|man|woman|creature|individual)s? (a|such_a|total|complete|absolute|right)_knob(?=_[.]) glorified_babysitters? cowboys?_and_(liars|crooks|thieves)
 `,
  1: `
crazy(?!_golf) crazies sicko~ disgrace embarrassment rotten ugly
 murderer~ criminals? marxist~ terrorists? cheat(s|er|ers)? thie(f|ves) fraud~

leftard~ lefties commie(s)? hypocri~ elitist~ tyrant(s)? hitler kkk gestapo kool_?aid
greedy selfish lazy senile dementia fat druggie~ junkie~ crack_?heads? meth_?heads? smelly butthead loser~ dumpster parasit~ infest~ disease(?!_(control|prevention)) plague swamp_?(rats?|creatures?) fire_(him|her|them|his|this|that) resign_(now|you|or|already) snow_?flakes?(?!_(decor|bookmark|craft|bauble|cut|art|biscuit)~) evil despicable treason(ous)? corrupt(?!_(file|data|disk)) nazis? fascis(t|ts|tic)
 despicable shameful sinister rapists? predators? sex_offender~ molest(er|ers|ing|ed|or|s) pedo~ paedo~
insanity brutes? barbarians? fiends? crony cronies henchm[ae]n despicable
 `,
  0: `
(a_)?joke clowns? donkeys? rats? snakes? pigs? cows? dogs? sheep animals? beasts? monsters? cockroach~ worms? toads? slugs? lizards? reptil~ apes? gorillas?
thick messed_up pitiful miserable bald shallow hollow phony twisted perverted cruel heartless soulless callous ruthless hostile vicious nasty bossy sneaky shady slippery shifty creepy gross stinky ghastly hideous jealous kookoo kook(y|s)? wacko~ wack unstable
 simple_minded simpleton(s)? dummy dummies naive brat(s)? spoilt spoiled entitled salty off_base
a_disease a_cancer cancer a_menace menace(s)? a_threat nuisance pest(s)? a_nobody nobody failure(s)? disgrace disgraced disgraceful embarrassment(s)?
 poor_excuse overrated cringe cringy un_?american anti_american
puppets? pawns? tools? robots? bots? mouthpieces? sycophant~ minions? zombies? lackey~ fanatic(s|al)? zealot(s)? radicals? extremist~ dictator(s)? tyrant(s)? satan demon
jealous drunk high_on on_drugs on_crack smoking(?=_(crack|weed|dope|something))
communists? socialists? fascists? deplorable rats? snakes? sickening nauseating treacherous two_faced backstabb~ tacky classless witless feckless illiterate uneducated a_has_been has_beens?
peasants? vultures? hyenas? skunks? gutter washed_up a_flop flops? a_dud rotten vain cocky unhinged petulant criminals? savages? a_brute pea_sized the_devil
dense spiteful filthy horrid a_bent bent_as conniving scheming manipulative lying_toad toads? vindictive spineless gutless brainless worthless slimy oily smarmy a_witch witch(es)? oaf hopeless_man stupid_man
 `,
};

/** The same, said of a decision, a dinner or the weather as well: weaker until somebody is meant. */
export const INSULTS_OF_THINGS: Grades = {
  3: '',
  2: `
clowns? jokers? stupid(er|est|ity|ly)? dumb(er|est|ed)? pathetic(ally)? disgusting(ly)? vile repulsive revolting loathsome repugnant contemptible abhorrent odious detestable loony looney lunacy insane foolish nuts(?=_(and|you|is)) crooked ignoran(t|ce|us) asinine moronic inept incompeten(t|ce|cy) useless worthless hateful trash(?!_?(can|bin|bag)) garbage trashy filth slimy sleaz~ (dis|a_dis)graceful shameless deceitful obnoxious insufferable creepy fakers? idio(cy|tic|tically) imbecility hypocrit~ delusional cowardly lying(?!_(in|on|down|around|about_on|low|there|still|awake)) mindless rancid snooty frauds?(?!_(act|awareness|alert|prevention)) racists? bigot~ perverse smear(s|ing)_campaign gullible clueless brainwashed demon(ic|s)? satan(ic)? devils? monsters?(?=_(like|you|who))
 `,
  1: '',
};

/** What people in a temper say of what was done; a complaint may say so too, and is no abuse. */
export const CRITICISM: Grades = {
  3: '',
  2: '',
  1: `
ridiculous(ly)? absurd laughable ludicrous joke(?!_(of_the_day|book|competition|telling|s)) shambles failure horrible awful terrible nasty rude petty dishonest(y)? nonsense baloney bogus tantrum(s)? meltdown childish immature desperate worst drunk drunken stinks? stinking unfit shameful sickening nauseating toxic gross lies(?!_(in|on|within|ahead|at|beneath|between|with|under)) lied scam~ hoax~ whine triggered hate(?!_(crime|speech|group|to|when|that_i|it_when)) hates
 `,
  0: `
awful terrible horrible dreadful atrocious appalling rubbish boring irrelevant unprofessional slow sad dangerous reckless fake false cheap weird bitter unpleasant unwell mad full_of embarrassed embarrassing obsessed a_problem a_mess a_shame toxic poison hopeless lame untrustworthy petty
monkeys? baby babies silly daft goofy goof(s)? bonkers nuts batty barmy bananas loopy potty cuckoo a_wimp
 `,
};
