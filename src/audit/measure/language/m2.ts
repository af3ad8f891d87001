/** One sentence of an M2 file, put together again as it was written. */
export interface Sentence {
  readonly text: string;
  /** What its annotator corrected; empty: nothing was wrong. */
  readonly errors: readonly GoldError[];
}
export interface GoldError {
  /** UTF-16 units into `text`, of the tokens that were changed. */
  readonly start: number;
  readonly end: number;
  /** As `R:SPELL` or `M:PUNCT`. */
  readonly type: string;
}

/** The tokens are apart in the file: “gloves , a doctor”. No room before these, none behind those. */
const NO_ROOM_BEFORE = /^(?:[,.!?;:)\]%…]|n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const NO_ROOM_BEHIND = /^[([£$]$/;

/**
 * Reads M2 (`S` the tokens, `A start end|||type|||correction|||...`) of one annotator.
 * @throws Error naming the line that is neither.
 */
export function readM2(lines: readonly string[]): Sentence[] {
  const sentences: { words: string[]; errors: [number, number, string][] }[] = [];
  lines.forEach((line, at) => {
    if (line.startsWith('S ')) sentences.push({ words: line.slice(2).split(' '), errors: [] });
    else if (line.startsWith('A ')) {
      const [, start, end, type] = /^A (-?\d+) (-?\d+)\|\|\|([^|]+)\|\|\|/.exec(line) ?? [];
      if (type === undefined) throw new Error(`line ${at + 1}: not an M2 annotation`);
      if (type !== 'noop') sentences.at(-1)?.errors.push([Number(start), Number(end), type]);
    } else if (line.trim() !== '') throw new Error(`line ${at + 1}: neither S nor A`);
  });
  return sentences.map(({ words, errors }) => {
    const { text, starts, ends } = joined(words);
    return {
      text,
      errors: errors.map(([from, to, type]) => {
        const start = starts[from] ?? text.length;
        return { start, end: to > from ? (ends[to - 1] ?? text.length) : start, type };
      }),
    };
  });
}

function joined(words: readonly string[]) {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let quotes = 0;
  let room = false;
  for (const [at, word] of words.entries()) {
    const hyphen = word === '-' && at > 0 && at < words.length - 1;
    const closes = word === '"' && quotes % 2 === 1;
    if (room && !hyphen && !closes && !NO_ROOM_BEFORE.test(word)) text += ' ';
    starts.push(text.length);
    text += word;
    ends.push(text.length);
    room = !hyphen && !NO_ROOM_BEHIND.test(word) && !(word === '"' && quotes % 2 === 0);
    quotes += word === '"' ? 1 : 0;
  }
  return { text, starts, ends };
}
