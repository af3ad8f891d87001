import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
trader
invest(?!igat)
nft
hustle
(^|[a-z])btc($|[a-z])
wealth
millionaire
cashflow
moneymaker
fx$
`);
