import { wordList } from '../../word-list.ts';

/** Own list. */
export const SCHOOL = wordList(String.raw`
(primary|junior|infants?|high|secondary|nursery|grammar|special|comprehensive|prep|
  preparatory|community|first|middle|church|catholic|village|c of e|ce|rc|j and i|
  junior and infant|independent|state|boarding|upper|lower|free) (and nursery |and infant |
  and junior |and pre ?school )*(school|academy|federation)

primary school
primary academy
academy trust
multi academy trust
mat
learning trust
school (sports? partnership|games organiser|council|library|kitchen|trust)
pre ?school
playgroup
sixth form
college
university
year # (class|at|children|tweets|pupils)
class #\w?
ks[12] (at|class|children)
nursery at
official (twitter|account|tweets|page) (of|for|from) …
`);
