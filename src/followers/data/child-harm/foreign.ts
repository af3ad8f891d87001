import { wordList } from '../../word-list.ts';

/** In other alphabets, anywhere in the text. */
export const FOREIGN = wordList(`
детское порно
цп продам
педофил
炼铜
幼女
萝莉控
ロリコン
ペド
児童ポルノ
رومي اطفال
`);
