import { wordList } from '../../word-list.ts';

/** In other alphabets, anywhere in the text. */
export const FOREIGN = wordList(`
крипт
биткоин
биткойн
форекс
трейд(ер|инг)
заработок
инвестиц
пассивный доход
比特币
加密货币
炒币
合约交易
仮想通貨
ビットコイン
副業
稼ぐ
稼げ
비트코인
코인
리딩방
بيتكوين
تداول
فوركس
العملات الرقمية
क्रिप्टो
บิทคอยน์
`);
