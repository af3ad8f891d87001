import { wordList } from '../../word-list.ts';

/** In other alphabets, anywhere in the text. */
export const FOREIGN = wordList(`
купить оружие
оружие (на продажу|купить)
продажа оружия
枪支
买枪
手枪出售
اسلحة للبيع
أسلحة للبيع
`);
