import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
charity
recovery
recovering
rehab~
sober
sobriety
in recovery
clean (and sober|since|time)
nhs
nurse
doctor
gp
pharmac…
health
counsell…
support (service|worker|group|charity)
awareness
outreach
harm reduction
police
youth worker
social worker
probation
campaign~
survivors?
school
teacher~
garden~
allotment~
horticultur~
electric~
plumb~
chef
bakery
potter
pottery
sail~
forag…
ceramic~
researcher
scientist
chemist
novel~
author
writer
church
museum
mum
dad
mam
wife
husband
`);
