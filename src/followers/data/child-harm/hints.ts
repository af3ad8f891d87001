import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
young
teens?
mega
trade
little
`);
