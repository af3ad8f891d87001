import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
charity
survivors?
safeguarding
police
campaign~
awareness
prevention
nspcc
barnardo~
physio~
cerebral
disab…
iwf
investigat…
author
cartograph~
orienteer~
`);
