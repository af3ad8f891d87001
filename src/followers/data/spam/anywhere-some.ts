import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
promo
vape
deals
giveaway
loans
discount
bargain
seo(?!ul|nai|w|p)
hustle
marketingguru
cheap
psychic
spells
`);
