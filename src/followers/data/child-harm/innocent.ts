import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
stop (cp|csa|child (abuse|exploitation))
(against|prevent~|tackling|ending|end|fighting|survivors? of|protect~ children from|
  report~) (child )?(sexual )?(abuse|exploitation|csam|grooming)
cerebral palsy
cp (warrior|mum|mom|dad|awareness|child|kid|teacher|athlete|football|sport~|charity|support)
child (poverty|protection|psych~|plan~)
cp (and|with) (epilepsy|autism)
cheese pizza (lover|please|fan|and|friday~|slice)
map (maker|reading|makers|reader|collector|lover|skills|shop|of)
maps and
boy ?lover story
shota(ro|kan)
loli(ta chocolate|pop~|ta (fashion|dress))
young (writers?|carers?|people|readers?|musicians|engineers?|enterprise|minds?|gardeners?|
  farmers?)
little (ones|girls? dresses|boys? clothes|girls? ballet)
`);
