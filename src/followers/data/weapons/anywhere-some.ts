import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
guns(?!n)
rifle(?!s?reg)
pistol
weapon
knives
sniper
bullet(?!journal|in)
bomber
shooter
strapped
`);
