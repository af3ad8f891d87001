import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
young
teens?
telegram
mega
trade
links?
dm
little
`);
