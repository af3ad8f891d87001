import { wordList } from '../../word-list.ts';

/** In other alphabets, anywhere in the text. */
export const FOREIGN = wordList(`
ᛋᛋ
жид(ы|ов|ам)
хач(и|ей)
чурк
пидор
ниггер
чёрномаз
зиг ?хайль
смерть (евре|мусульм|христиан)
الموت (لليهود|للكفار|لل)
死ね
殺す
支那人
`);
