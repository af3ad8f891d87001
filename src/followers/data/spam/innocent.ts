import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
no (spam|sales|promo~|follow ?backs?|f4f|dms|selling|bots|junk|cold calls?)( …)?
spam (fritters?|sandwich~|filter|free)
dont follow back
never follow back

weight ?loss (surgeon|clinic nhs|support group|journey|surgery)
slimming world
weight watchers
(nhs|gp) weight management

free (school meals?|range|church|trade|spirit~|delivery|books|event|entry|resources|
  lesson plans|parking|admission|school|childcare|hours|range eggs|press|workshops?|printables?|
  activities|trial (class|lesson|session)s?|quotes?|consultation|estimate|taster)( …)?

loan(s)? (of|boxes|toys|toy|library|service|libraries)
toy loans?
book loans?
student loans?
library loans?
credit unions?
bank loans? no

spells? (checker|correctly|words|well|binding)
spelling(s)? ~
spell ?ing bee
magic spells? (book|story)
cold spell
hacks? (for|day|space|athon)
life hacks?
teacher hacks?
parenting hacks?
mum hacks?
hackney
hackathon
hacker ?space

ray ban lens~ optician
e? ?cigarette (free|awareness)
no vap~
anti vap~
vap(e|ing) (free|awareness|prevention|education|harms?)
smok… (cessation|free|alarm)
quit smoking
stop smoking
stop vaping

essay (competition|prize|writing (workshop|tips for|skills|club))
essays? (and|on|about|in) …
personal essays?
essayist
assignment (editor|desk)

join (our|the) (team|pta|choir|club|school|governing|friends|trust)
be a governor
make a difference
(web|seo|marketing|direct marketing|social media) (specialist|representative|consultant|manager|officer|lead|assistant|executive|coordinator) (at|for|in)
replica (football|rugby|team|shirts?|kits?)
weight ?loss (jabs?|injections?) … (not|no)
hospice lottery( …)?
`);
