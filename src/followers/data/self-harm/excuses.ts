import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
charity
prevention
awareness
recovery
recovered
support
nhs
nurse
therap…
counsell…
survivor
mental health
helpline
samaritans
papyrus
beat
mind
camhs
dietitian
dietician
author
novel~
film
historian
campaign~
`);
