import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
poker(?!face)
jackpot
slots(?!ervice)
bookie
punter
betz
(^|#)bet#
tips(ter)?#
`);
