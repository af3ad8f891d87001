import type { Token } from '../../lint/tokens.ts';

/** Quotation marks before and after a word; the keyboard's ' is both. */
const OPEN = `["“‘']`;
const CLOSE = `["”’']`;
const LISTED = `[\\p{L}\\p{N}]{1,12}`;

const AS_EXAMPLE = new RegExp(
  `(?:such as|no|like|avoid|abbreviations) ${OPEN}?(?:${LISTED}${CLOSE}?(?:, (?:and |or )?| and | or )${OPEN}?)*$`,
  'iu',
);
const LAST_OF_LIST = new RegExp(`(?:and|or|,|such as) ${OPEN}?$`, 'u');
const LIST_GOES_ON = new RegExp(`^${CLOSE}?(?:,? (?:and|or) |, )`, 'u');
const IS_EXPLAINED = new RegExp(
  `^${CLOSE}?(?:(?:,| and| or)+ ${OPEN}?${LISTED}${CLOSE}?){0,6}(?: (?:in|on|by) (?:\\p{L}+ ){0,2}(?:texts?|texting|text (?:speak|language)|messages|slang|chats?|online))? (?:means?|stands? for)\\b`,
  'iu',
);

/** Xited is not a word; gonna is slang. */
const IS_A_WORD = new RegExp(
  `^${CLOSE}? (?:is|isn['’]?t|are|was)(?: not)?(?: \\p{L}+){0,3}? (?:words?|spellings?|abbreviations?|slang|short for|text (?:speak|language))(?!\\p{L})`,
  'iu',
);

/** Whether the form is spoken of, not used: no lol, gr8 or l8r; what IDK and BRB mean. */
export function isMentioned(text: string, { start, end }: Token): boolean {
  const left = text.slice(Math.max(0, start - 80), start);
  const right = text.slice(end, end + 80);
  if (IS_EXPLAINED.test(right) || IS_A_WORD.test(right)) return true;
  return AS_EXAMPLE.test(left) && (LIST_GOES_ON.test(right) || LAST_OF_LIST.test(left));
}

/** Whether it stands in quotation marks or in a title (three capitalised words running). */
export function isQuoted(text: string, words: readonly Token[], index: number): boolean {
  return isInMarks(text, words[index]) || titleLength(text, words, index) >= 3;
}

/** Whether it stands in a title that is in quotation marks: ‘Gimme! Gimme! Gimme!’ */
export function isQuotedTitle(text: string, words: readonly Token[], index: number): boolean {
  return titleLength(text, words, index) >= 3 && isInMarks(text, words[index]);
}

function isInMarks(text: string, word: Token | undefined): boolean {
  if (!word) return false;
  const lineStart = text.lastIndexOf('\n', word.start - 1) + 1;
  const left = text.slice(lineStart, word.start);
  const right = text.slice(word.end).split('\n', 1)[0] ?? '';
  if (left.lastIndexOf('“') > left.lastIndexOf('”') && right.includes('”')) return true;
  if ((left.split('"').length - 1) % 2 === 1 && right.includes('"')) return true;
  return inSingles(left + word.text + right, left.length, left.length + word.text.length);
}

/**
 * A single mark opens where no letter stands before it and closes where none stands after it, so
 * that the one of don't is neither. Those of 'cos and ’n’ stand for letters left out; once closed
 * at once ('cos') the word is quoted after all.
 */
const OPENS =
  /(?<![\p{L}\p{N}])['‘](?=[^\s'’])(?!(?:cos|coz|cause|cuz|til|tis|twas|twill|n|em|bout)(?![\p{L}'’]))/giu;
const CLOSES = /(?<=\S)['’](?![\p{L}\p{N}])/gu;

/** Whether a quotation in single marks covers [start, end) of the line. */
function inSingles(line: string, start: number, end: number): boolean {
  if (!/['‘]/.test(line)) return false;
  const closing = Array.from(line.matchAll(CLOSES), ({ index }) => index);
  const opened = Array.from(line.matchAll(OPENS), ({ index }) => index).findLast(
    (at) => at < start,
  );
  if (opened === undefined || closing.some((at) => at > opened && at < start)) return false;
  return closing.some((at) => at >= end);
}

const CAPITAL = /^\p{Lu}(?:['’\p{Ll}]*)$/u;
const TEXTING = /^[UR]$/;

function titleLength(text: string, words: readonly Token[], index: number): number {
  const capital = (at: number) => CAPITAL.test(words[at]?.text ?? '');
  if (!capital(index)) return 0;
  let count = 1;
  for (const step of [1, -1] as const) {
    for (let at = index + step; capital(at); at += step) {
      const [one, two] = step === 1 ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
      if (!one || !two || /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Year|Class)$/.test(words[at]?.text ?? ''))
        break;
      const gap = text.slice(one.end, two.start);
      if (!/^ ['’"]?$/.test(gap) && !(gap === '! ' && one.text === two.text)) break;
      if (!TEXTING.test(words[at]?.text ?? '')) count += 1;
    }
  }
  return count;
}
