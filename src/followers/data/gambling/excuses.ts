import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
quiz~

charity
recovery
recovering
support
helpline
reform
awareness
survivors?
counsell…
therapist
pta
school
hospice
raffle
fundrais…
campaign~
harm
lived experience
church
nhs
researcher
statistician
maths
youth
band
wedding~
jazz
brass
orchestra
`);
