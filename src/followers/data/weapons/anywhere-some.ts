import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
(?<!sho|out|pop|air|blow|flash|ban)guns(?!n|hip|ling|mith)
(?<!t)rifle(?!s?reg|r)
(?<!e)pistol
weapon
(?<!pen|jack|pocket)knives
sniper
(?<!un|boot)strapped
`);
