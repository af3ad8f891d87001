/**
 * Phrases that the patterns of the word lists stand for: of each a few, always the same ones.
 * @param pattern as `wordList` returns them. @param most how many are tried.
 */
export function phraseExamples(pattern: string, most: number): string[] {
  const chance = chanceFrom(pattern);
  const made = Array.from({ length: most }, () =>
    one(pattern, chance)
      .replace(/[^a-z0-9£$€%+ ]/g, '')
      .replace(/ +/g, ' ')
      .trim(),
  );
  return [...new Set(made)].filter((phrase) => phrase !== '');
}

function one(pattern: string, chance: () => number): string {
  const innermost = /\(\?(?::|<?[=!])([^()]*)\)([?*+]|\{[^}]*\})?/;
  let rest = pattern
    .replace(/\\w[*+]/g, '')
    .replace(/\\d/g, '0')
    .replace(/(?<!\\)\+/g, '');
  for (let found = innermost.exec(rest); found; found = innermost.exec(rest)) {
    const [whole, inside = '', times = ''] = found;
    const looks = !whole.startsWith('(?:');
    const none = looks || ((times === '?' || times === '*') && chance() < 0.5);
    rest = rest.replace(whole, () => (none ? '' : pick(inside.split('|'), chance)));
  }
  return pick(rest.split('|'), chance)
    .replace(/\[([^\]])[^\]]*\]/g, '$1')
    .replace(/(.)\?/g, (_, letter: string) => (chance() < 0.5 ? letter : ''))
    .replace(/\{[^}]*\}/g, '');
}

const pick = (list: readonly string[], chance: () => number): string =>
  list[Math.floor(chance() * list.length)] ?? '';

/** Numbers from 0 to 1 that only look like chance: the same pattern gives the same ones. */
function chanceFrom(seed: string): () => number {
  let state = 7;
  for (const char of seed) state = (state * 31 + char.charCodeAt(0)) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
