import { wordList } from '../../word-list.ts';

/** In other alphabets, anywhere in the text. */
export const FOREIGN = wordList(`
наркот
закладк
кокаин
героин
мефедрон
марихуан
гашиш
амфетамин
купить меф
соль кристалл
大麻
冰毒
海洛因
毒品
野菜 手押し
手押し
覚醒剤
대마초
필로폰
떨 ?팝니다
مخدرات
حشيش
كوكايين
गांजा
चरस
กัญชา
ยาบ้า
ยาไอซ์
`);
