import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
shit ?(zus?|ake~|take~)
wank ?el
bastard(o| executioner)
the (last )?bastard
`);
