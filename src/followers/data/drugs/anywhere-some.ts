import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
(?<![a-z])weedy?$|(my|the|love|good|uk|best|420)weed$
drugs(?!tore|afe|free|wise|aware|educ|advice)
stoned
(?<!ear|fire|un|spark)plug$
dope(boy|girl|man|life|plug)
(weed|pot|420|daily|heavy)smoker
pothead
(?<!un|sun|home|half|fresh|twice)baked(?!by|with|bean|good|potato)
`);
