import { wordList } from '../../word-list.ts';

/** In other alphabets, anywhere in the text. */
export const FOREIGN = wordList(`
казино
ставк[аи]
букмекер
фрибет
тотализатор
рулетк
игровые автоматы
1хбет
мостбет
博彩
赌场
賭場
賭博
娱乐城
体育投注
老虎机
六合彩
オンラインカジノ
競馬予想
カジノ
카지노
토토
바카라
슬롯
คาสิโน
บาคาร่า
สล็อต
แทงบอล
หวย
كازينو
مراهنات
رهان
먹튀
베팅
พนัน
เครดิตฟรี
nhà cái
cá cược
tài xỉu
nổ hũ
casa de apostas
パチンコ攻略
ставки на спорт
قمار
`);
