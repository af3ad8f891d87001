import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
patriot
nationalist
crusader
deus vult
take back control
free tommy
tommy robinson
no apologies
facts over feelings
unfiltered
uncensored truth
anti establishment
offended
snowflake
wake up
hate
snowflakes?
invaders?
groomers?
degenerates?
illegals
racist
bigot
noticing
`);
