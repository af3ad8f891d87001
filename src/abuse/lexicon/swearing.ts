import type { Grades } from './grades.ts';

/**
 * Swearing, whoever it strikes, graded after how Britain takes it (Ofcom 2021, "Public attitudes towards
 * offensive language on TV and radio": mild, medium, strong). Our own list.
 */
export const SWEARING: Grades = {
  3: `
fuck~ (dumb|cluster|ass|rat|head|skull|mind|bum|abso|un|butt|face|dick)_?fuck~ (mother|muther|mutha|motha|mutter)_?fu~
absofuckinglutely mofos? fuk(in|ing|ed|er|s)? fck(ing|in|ed|d|er)? fkn fking fkin phuck~ fuc fukk~ fucc fugg?in f_off foff
stfu gtfo wtaf fml omfg fubar nfw wtf wtff+ af_fuck
cunt~ kunt~
(bull|horse|bat|dog|chicken|ape|dip|jack|rat|cow|hog|pig)_?shi~ shits? shitt?(y|ier|iest|er|ers|ing|ed|s)? shite? shat
shit(show|head|bag|hole|face|stain|storm|post|poster|libs?|less|load|can|lord|fest|house)s? sheeit shyt shiit
bitch(es|y|ing|ed|ass)? biotch biatch beotch bitchez bish betch
(ass|arse)_?(hole|wipe|hat|clown|face|kisser|licker|munch|bag|wad|hol)(s|d|ry)?
(dumb|jack|punk|bad|lame|bitch|fat|broke|goofy|candy|lard|smart|hard|bum|bitch)asse?s? (dumb|fat|sorry|lazy|stupid|punk|broke|goofy|lying|racist|ugly|weak|old|bitch|clown|dirty)_ass(es)?
wank wank(er|ers|ing|ed|y|stain) bell_?ends? knob_?heads? nob_?heads? dick_?(head|wad|weed|face|bag|less)s? tossers? tosspots?
pricks?(?!_(his|her|my|your|the|its|our|up)) twats?
cock_?suck~ dick_?suck~ suck(ing|s)?_((on_)?(my|a|his|their|your|yo)_)?(dick|cock|balls)s?
dicks?(?!_(whittington|turpin|king|van|dastardly|clark|cheney|tracy|durbin)) cocks?(?!_(a|and|crow)) cum cumming jizz
blow_?jobs? hand_?jobs? rim_?jobs? jerk(ing|ed)?_off gang_?bang~ masturbat~ horny dildos?
puss(y|ies|ys)(?!_?(cat|willow|in_boots|riot|foot)~) titties tits titty boobs porn~ nudes whor(e|es|ing|ish) slut~ skank~ thots? hoes hoe_ass hoebag~
son(s|z)?_?of_?a?_?bitch~
piss(ed|ing|es)?_off pisshead~ piss_poor pissed pissing piss
bastards? douche~ scum_?bags? dirt_?bags? sleaze_?bags? slime_?balls? shit4brains schiff4brains
🖕
feck(ing|ers?|_off|s)?
 `,
  2: `
arses? arsed bollo(ck|x)~ bugger(s|_off|_all)? sod_off ass asses asss
god_?damn~ goddam~ dammit damnit
crap crap(py|s|ping|per|pier) f'?ing cuck~ jagoff~ jerk_?offs?
jerks? ball_?sacks? nut_?sacks? turds? poo_?heads? 💩
screw_(you|u|him|her|them|off) up_yours kiss_(my|your|his|her|their|our)_(ass|arse|butt|rear) butt_?(head|munch|face|hole|fur|hurt|wipe)s?
get_stuffed naff_off damn damned darned hell(?!_(raiser|fire)~) bloody(?!_(mary|sunday|tower|assizes|nose|knee|battle)) sodding butts? fart(s|ed|ing|er)? sucks? sucked balls(?=_(off|out|deep))
mfs? mfers? sobs?(?=_(who|are|is|in|started|that)) you_sobs? af(?=_([.]|and|but|lol|rn)) smfh gtfoh bullsh jfc asf fcks?
 `,
  1: `
 freak(in|ing) frick(in|ing) wth bs(?!_(in|degree|ms)) ffs frigg(in|ing) effing
 `,
};
