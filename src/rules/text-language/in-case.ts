/**
 * The plain word in the case of the form it replaces: Gr8 -> Great, GR8 -> GREAT, gr8 -> great.
 * A lone capital (U) says nothing about the rest; it stays a capital only where a sentence begins.
 */
export function inCaseOf(form: string, plain: string, beginsSentence: boolean): string {
  const letters = form.replace(/[^\p{L}]/gu, '');
  const upper = letters !== '' && letters === letters.toUpperCase();
  const lone = letters.length === 1;
  if (upper && !lone) return plain.toUpperCase();
  if (upper ? beginsSentence : /^\p{Lu}/u.test(letters)) return capitalised(plain);
  // A figure has no case: 2day opens a sentence as Today.
  if (/^\p{N}/u.test(form) && beginsSentence) return capitalised(plain);
  return plain;
}

function capitalised(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
