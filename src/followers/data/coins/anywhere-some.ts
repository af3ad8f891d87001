import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
invest(with|now|online|or?ai|pro|daily)
(?<!u)nft
(^|[a-z])btc($|[a-z])
wealth(mindset|coach|creat|build|with|academy)
millionaire(mind|mentor|maker|club|life)
cashflow
moneymaker
(?<=[a-z0-9]{2})(?<![aeiou])(?<!x|s|l|f|r)fx$
`);
