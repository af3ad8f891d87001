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
`);
