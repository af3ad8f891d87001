/** Letters that have no decomposition, as they are typed without the mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/**
 * A name for comparing and searching: lower case, without accents, apostrophes of either kind or
 * invisible letters; hyphens and other marks are spaces. "D’Arcy-Łuk" gives "darcy luk".
 */
export function foldName(name: string): string {
  // Most names are plain, and a list of 100,000 is folded often.
  if (/^[a-z0-9 ]*$/i.test(name)) return name.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .replace(/[łđðøßæœþıħŧ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
