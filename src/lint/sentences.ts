import type { Token } from './tokens.ts';

const END = /[.!?…]+["'”’)]*(?=\s|$)|\n+/gu;
/** A stop after a title or a letter ends no sentence: Mrs. Booth, J. Booth. */
const NO_END = /(?:^|[\s(])(?:Mrs?|Ms|Miss|Dr|St|Rev|No|Tel|Rd|Ave|\p{Lu}|e\.g|i\.e)$/u;

/** The sentences of a text, as a reader would part them, without the space around them. */
export function sentencesOf(text: string): Token[] {
  const sentences: Token[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') {
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const isStop = match[0].startsWith('.') && match[0].length === 1;
    if (isStop && NO_END.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return sentences;
}

/** The sentence that holds this place; the whole text where none does. */
export function sentenceAt(text: string, at: number): Token {
  return (
    sentencesOf(text).find(({ start, end }) => start <= at && at < end) ?? {
      text,
      start: 0,
      end: text.length,
    }
  );
}
