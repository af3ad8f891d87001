import data from './data/look-alikes.json' with { type: 'json' };

/** Letters that are letters of their own and do not come apart under NFKD, and signs of one use. */
export const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    l: 'łŁ',
    d: 'đĐðÐɖƉ',
    o: 'øØ',
    ss: 'ßẞ',
    ae: 'æÆ',
    oe: 'œŒ',
    th: 'þÞ',
    i: 'ıİ',
    n: 'ŋŊ',
    h: 'ħĦ',
    t: 'ŧŦ',
    e: 'əƏ',
    a: 'ªᴀ',
    "'": '’‘ʼʻ‛´′＇ʹˈꞌ`',
    '-': '‐‑‒–—―−﹘﹣－⁃',
    ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    '\n': '\u2028\u2029\u0085',
  }).flatMap(([to, from]) => [...from].map((char): [string, string] => [char, to])),
);

/** What a reader does not see: format characters, variation selectors, fillers. */
export const INVISIBLE =
  /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0)$/u;

/**
 * Letters of other alphabets -> the Latin letter they are taken for. `1` stands for what may be read
 * as i or as l. The small capitals are not in Unicode's list of confusables, but are read all the same.
 */
export const LOOK_ALIKE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(data.letters).flatMap(([to, from]) =>
    [...from].map((char): [string, string] => [char, to]),
  ),
  ...[...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((char, index): [string, string] => [
    char,
    'abcdefghijklmnoprstuvwyz'.charAt(index),
  ]),
  // Cyrillic and Greek letters that Unicode's list leaves out, being near but not the same.
  ...Object.entries({
    к: 'k',
    м: 'm',
    т: 't',
    н: 'h',
    в: 'b',
    и: 'u',
    η: 'n',
    ι: 'i',
    κ: 'k',
    τ: 't',
    μ: 'u',
    ε: 'e',
    λ: 'a',
  }),
]);
