import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
(self harm|suicide|eating disorders?|anorexia|bulimia|ed) (and … )?(prevention|awareness|
  support|recovery|survivors?|charity|recovered|helpline|bereavement|first aid|research~|nurse|
  therap…|services?|aware|lead|safer|counsell…)( …)?
(lost|bereaved|recover… from|survivor of|prevent~|against|talk about) (… ){0,3}(suicide|
  self harm|anorexia|bulimia|eating disorder)
ed ?(sheeran|miliband|tech|psych~|d|inburgh|ucation|balls)
special ed
gory (history|details)
gore (tex|bridge|vidal|court|hill|lane)
horrible histories
ana (maria|banana|and|de)
mia (and|farrow)
`);
