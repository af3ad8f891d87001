/** What figures and signs stand for in a disguised word; some may be either of two letters. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '€': 'e',
  '£': 'l',
};
const MOST = 16;

/** Every way of reading a disguised word as letters, each as long as the word; at most 16. */
export function readings(word: string): string[] {
  let made = [''];
  for (const char of word) {
    const letters = STANDS_FOR[char] ?? char;
    const choices = made.length * letters.length > MOST ? letters.charAt(0) : letters;
    made = made.flatMap((start) => [...choices].map((letter) => start + letter));
  }
  return made;
}
