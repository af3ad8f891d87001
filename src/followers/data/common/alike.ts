import { wordList } from '../../word-list.ts';

/** Words that weigh the same, whichever of them is said: a mum is a dad, a mosque is a church. Own list. */
export const ALIKE: Readonly<Record<string, readonly string[]>> = {
  parent: wordList(`
(grand|step|foster|god)?(mum|mam|mom|dad|father|mother|ma|pa)s?
mumm(y|ies)
daddys?
dadd(y|ies)
mommy
mama
papa
parents?
nan(a|na|ny)?
gran(ny)?
grand(ad|dad|parent|pa|ma)s?
grandad
aunt(y|ie|ies)?
uncles?
`),
  spouse: wordList(`
wife
wives
wifey
husbands?
hubb(y|ies)
spouses?
`),
  child: wordList(`
(grand|step|foster|god)?(sons?|daughters?|child|children|kids?)
brothers?
sisters?
siblings?
nephews?
nieces?
`),
  worship: wordList(`
church(es)?
chapels?
mosques?
masjids?
synagogues?
shul
temples?
mandirs?
gurdwaras?
cathedrals?
`),
  clergy: wordList(`
vicars?
priests?
rev
revd
reverend
curate
imams?
rabbis?
pastors?
ministers?
chaplains?
granthi
pandit
`),
};
