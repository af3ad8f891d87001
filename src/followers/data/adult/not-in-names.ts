import { wordList } from '../../word-list.ts';

/** Weight 2, but in bio and link only: people bear these names. */
export const NOT_IN_NAMES = wordList(`
sex
sexual
escorts?
mistress
cocks?
cams?(?= |$)(?<=my cams?)
anal
`);
