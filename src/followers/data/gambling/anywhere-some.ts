import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
poker(?!face)
jackpot
(free|hot|big|uk|best|vegas|lucky|play|love)slots?|slots(by|king|queen|with|win|and|4|uk)
bookie
(?<![a-z])punter(s|#)?$
(^|#)bet#
tips(ter)?#
`);
