import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
cp
csam
loli
shota
caldo de pollo
cheese pizza
minors welcome
nolimits
no limits
teens? (dm|welcome|only)
young (and|n) (fresh|pure)
lewd kids
`);
