import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
charity
historian
educator
museum
hate crimes?
equality officer
inclusion
anti racis…
survivors?
victims?
campaign against
interfaith
researcher
professor
novel(ist)?
author of
lecturer
police
pcso
solicitor
council
hindu~
buddhis~
jain~
temple
good fortune
mandir
`);
