import { wordList } from '../../word-list.ts';

/** Those who work against a harm speak of it more than those who do it. */
export const HELPS = wordList(`
registered charity
charit(y|ies)
awareness
campaign(s|er|ers|ing)?
helpline
hotline for
survivors?
safeguarding
trading standards
police
pcso
neighbourhood team
nhs
support (service|group|charity|network|line|worker)s?
recovery (service|worker|college|charity|steps|community|hub)
we help
helping (people|schools|families|young|children|parents|those)
report (it|them|to)
say no to
lived experience
free schools
stop (smoking|vaping|gambling|the harm)
prevention
preventing
tackling
harm reduction
youth work~
outreach
counsell(or|ing)
bereaved
in memory of
foundation
research(er|ers)?
historian
museum
investigat… (scams?|fraud)
victim support
warnings?
recovering …
#+ (years?|months?|yrs) (free|clean|sober|bet free)
speak up get help
help for heroes
research(es|ing)
resear(ches|ching) …
stud(y|ies|ying) (the )?(far right|extremis…|hate|neo|incels?|radicalis…)
histor(y|ies) of
(books?|novels?|articles?|podcasts?) (on|about)
(a |the |my |new |next |first |latest |debut )(novel|thriller|romcom|play)
crime (writer|writing|fiction|novel~|author|reporter|correspondent|thrillers?)
writes (grim |dark |gritty |cosy |spicy |steamy )*(crime|fiction|horror|thrillers?|novels?|romance|romcoms?|about)
true crime (podcast|reader|fan|books?)
court reporter
(crime|health|home affairs|security|investigations?) (reporter|correspondent|editor)
investigative (journalist|reporter)
(talk|talks|talking|speak|speaks|speaking|speaker) (to|in|at|with) (schools?|children|kids|pupils|parents|young people|teens|families)
how to talk (to|about)
talking (to (kids|children|teens|young people) )?about
(rse|rshe|pshe|sre|sex ed|relationships?( and)? sex) (consultant|lead|teacher|educator|trainer|specialist|advis(e|o)r|coordinator)
(lost|losing) (my|our|a|his|her) (house|home|son|daughter|brother|sister|dad|mum|job|marriage|father|mother|mate|friend|husband|wife|boob|breast|everything) ~
(#+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|many) (years?|months?|weeks|days) (without|sober|clean|off|since|in recovery)
sober (for |since )?(#+|one|two|three|four|five|six|seven|eight|nine|ten|life|and)
(consultant|registrar) in addiction
addiction (psychiatr…|consultant|nurse|doctor|worker|specialist|medicine|service|therapist)
(drug|alcohol|substance|gambling|addiction) (worker|nurse|psychiatrist|counsellor|therapist|lead|treatment|rehab~|harms?)
rehab(ilitation)?
harms
ex (user|addict|gambler|offender|heroin|crack|drug~|gang|prisoner|skinhead|nazi)
(former|reformed|recovering) (user|addict|gambler|offender|heroin|crack|drug~|gang|prisoner|extremist|skinhead|nazi)
de ?radicalis…
counter (extremism|terrorism|hate)
prevent (lead|officer|duty|coordinator|team)
challenging
confronting
exposing (hate|racis…|extremis…|fraud|scam…|the far right)
cancer
breast ?feed~
lactation
bereave…
suicide prevention
crisis (team|line|support|text~)
listen(s|ing)? (day and|service|line|without)
we listen
`);
