import { wordList } from '../../word-list.ts';

/** Weight 1, but in bio and link only. */
export const HINTS_NOT_IN_NAMES = wordList(`
ass
arse
dicks?
`);
