import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_MEETING = wordList(`
hook ?ups?
hooking up
fwb
friends with benefits
nsa (fun|meets?|sex)
no strings( attached)?( fun)?
one night stands?
booty call
casual (fun|encounters?|meets?|dating)
discreet (fun|meets?|encounters?|companion~|relationship|affairs?|dating|service|services|
  massage|hookups?|escort~|married|adult|man|woman|and)

hot (single|singles|girls?|babes?|milfs?|chicks?|women|ladies|mums|moms|wife|wives|bod|pics|
  local (girls|singles|women)|content|and horny|n horny|teens?|models?|asian|russian|vids?|
  videos|nights? with|chat|bitch|body 18)
(lonely|bored|local|single|sexy|horny|naughty|dirty|wild) (girls?|housewi(fe|ves)|wives|wife|
  milfs?|babes?|singles|ladies|women|blonde|brunette|teens?|nurse|secretary|student|schoolgirl|
  school girl|latina|redhead|couple|slut|minx)( (near|in|waiting|looking|seeks?|wants?|here|
  next door)~.{0,20})?

singles (near|in) (you|your)~( …)?
girls (near|in) your? (area|city|town)
meet (girls|women|singles|horny|sexy) …
waiting for you in my (dm|dms|bed|room|inbox)

(sugar|sugah) (dadd(y|ies)|bab(y|ies)|momm?(y|ies)|mumm(y|ies)|mama|boy|boys|arrangement)
sugardadd~
sugarbab~
spoil(ed)? (me|by daddy)
daddys? (girl 18|little slut|princess 18|whore|slut|toy|dom|kink|issues)
ddlg
dd lg
abdl
age ?play

milfs?
m1lf
gilfs?
dilfs? (lover|hunter|content|here)
cougar (looking|seeks|for)
hot ?wi(fe|ves)
hotwifing
stag ?vixen
cuck(old)?(s|ing|ress)?
swingers?
swinging (couple|lifestyle)
lifestyle couple
gang ?bangs?
big naturals
leaked (of|onlyfans|nudes|vids)
(of|onlyfans) leaks?
of vids
mega folders?
ts escorts?
escorts? (touring|on tour|visiting)
no clothes no problem
ropes? and discipline
ask for (my )?(menu|rates)
private rooms? private
send me your (best )?(nudes|pics)
toy ?boys?
threesomes?
threeway
mfm
ffm
orgy
orgies
dogging
gloryhole
glory hole
bukkake
creampies?

(escort|escorts|escorting) (in|for|service~|agency|girls?|lady|ladies|available|london|
  manchester|leeds|birmingham|and|based|leeds|independent|incall~|outcall~|bradford|sheffield|
  york|barnsley|uk|travel~|model|companions?)
(independent|elite|vip|high class|mature|busty|luxury|tgirl|male|female|private|gfe|london|
  manchester|leeds|tantric|curvy|part time|indian|russian|asian|local) escorts?
in ?calls?( (and|or) out ?calls?)
out ?calls?
incalls?
gfe
girlfriend experience
happy endings?
full service (massage|companion|girl)
(erotic|sensual|tantric|nuru|naughty|intimate|naked|body to body|b2b) massages?
call ?girls?
parlour girls
companionship (for|services) (gentlemen|discerning|men)
(stripper|strippers|lap ?dancer|lap ?dance|pole dancer for hire|gentlemens club|strip ?club|
  peep show)s?

(size|hung|cock|dick) queen
hung (top|bull|guy|lad|stud|and|like|daddy)
(power )?bottom (looking|seeks|slut|boy|for|here for)
top looking for bottom
grindr
chemsex
chems
pnp
party and play
gay4pay
circle jerk
cruising (spots|tonight|for cock|lad)
scally lad feet
jockstraps?
(verified|private|discreet|hotel|daytime|couples?|real|nsa|car|outdoor) meets?( only| tonight| today| this)?
meets? only
(she|he|wife|hubby|hubs|husband) (plays?|watch(es)?|shares?|shared)
(married|attached|bored) (and|but) (looking|curious|bored|discreet|playing)
(hubby|husband|wife) (works|is|always) away
kik (me|is|[a-z0-9]+ [a-z0-9]+)
(generous|wealthy|rich|older|mature) (gents?|gentlem[ae]n|men|sd|daddy|sponsors?|benefactor)( …)?
sd sb
(allowance|ppm) (expected|required|only|negotiable)
(lunchtime|weekday|anonymous|anon|no strings|nsa) (fun|meets?|play)
dominant (male|female|man|woman|daddy)
obedient (brats?|boys?|girls?|slaves?|subs?|pets?)
train(ing|s|ed)? (obedient |bratty |my )*(brats?|slaves?|subs|subbies|sissies)
(my|your|a) (good (boy|girl)) (for|needs|deserves)
= more who meet
(cd|tv|ts) (tv|cd|ts|slut|girl|sub)
can (accom~|host|travel)( …)?
accommodat(es?|ing) (evenings?|days?|daytime|overnight|most)
no pics? ?no (chat|reply|meet)
no face ?pics? no~
(husband|hubby|wife|partner|he|she) (approves|knows|watches|watching|loves it|joins in|films)
(single|solo) (fems?|females?|guys?|males?|lads?|ladies) (free|welcome|£#+|only|considered)
kik us
(black|white|asian|younger|older|well hung|hung) (guys?|men|lads?|bulls?) (to the front|only|welcome|wanted|apply|preferred|needed)
(upscale|elite|classy|discreet|vip|refined|charming)( upscale| elite| classy| discreet| vip)? (company|companion~|lady|escort~)
company for (discerning |generous )?gents?~
donations? (from|of) £?#~
(touring|visiting|on tour in|tour) (bath|bristol|london|leeds|york|manchester|hull|newcastle|brighton|cardiff|glasgow|edinburgh)( …)*( this week| now| today| tonight)
= more who swap and pay
(pics?|photos?|vids?) (swapped|swaps?|swapping|exchanged?|traded)
swap (pics?|photos?|vids?)
(ladies|girls|women|wives|couples|cpls?) (chat|say hi|get in touch|welcome to chat)
(married|attached)( …)? #+ (bored|discreet|looking)
generous (daddies|daddy|sugar~)
(help|need help|helping) with (my )?(rent|bills|tuition) (daddy|generous|dm|spoil)
daddies (inbox|dm|message|welcome|wanted)
(he|him) #+( and|,)? (she|her) #+( …)?
(lancs|yorks|essex|kent|midlands|scots|welsh|mature|married|bi) (cpl|cple)
cpls?( …)? (looking|meet|welcome|only)
masseur for (men|women|couples|ladies)
(naked|nude|oily|body) (massage~|rub~|oily|slide)
m4m
m4f
f4m
m4w
`);
