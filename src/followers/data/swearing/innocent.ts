import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
(dogs|puppies|whelped|stud)( and|,| .)? bitch(es)?
bitch(es)?( and|,| .)* (dogs|puppies)
shit ?(zus?|ake~|take~)
wank ?el
bastard(o| executioner)
the (last )?bastard
`);
