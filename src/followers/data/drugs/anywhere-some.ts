import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
420
weedy?$
drugs
stoned
plug$
dope(?!y)
smoker
pothead
baked
`);
