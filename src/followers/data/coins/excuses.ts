import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
charity
awareness
fraud
scam (awareness|prevention)
trading standards
victims?
police
citizens advice
school
teachers?
lecturer
professor
museum
library
historian
cake
crafts?
knitting
wool
vintage
antiques
bakery
community interest
social enterprise
mum
dad
mam
father
mother
parent
husband
wife
baker~
bread
sourdough
`);
