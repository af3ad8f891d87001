import type { Token } from '../../lint/tokens.ts';

const AS_EXAMPLE =
  /(?:such as|no|like|avoid|abbreviations) ["“‘]?(?:[\p{L}\p{N}]{1,12}["”’]?(?:, (?:and |or )?| and | or )["“‘]?)*$/iu;
const LIST_GOES_ON = /^["”’]?(?:,? (?:and|or) |, )/;
const IS_EXPLAINED =
  /^["”’]?(?:(?:,| and| or)+ ["“‘]?[\p{L}\p{N}]{1,12}["”’]?){0,6} (?:means?|stands? for)\b/u;

/** Whether the form is spoken of, not used: no lol, gr8 or l8r; what IDK and BRB mean. */
export function isMentioned(text: string, { start, end }: Token): boolean {
  const left = text.slice(Math.max(0, start - 80), start);
  const right = text.slice(end, end + 80);
  if (IS_EXPLAINED.test(right)) return true;
  return (
    AS_EXAMPLE.test(left) && (LIST_GOES_ON.test(right) || /(?:and|or|,|such as) ["“‘]?$/.test(left))
  );
}

/** Whether it stands in quotation marks or in a title (three capitalised words running). */
export function isQuoted(text: string, words: readonly Token[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const left = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start);
  const right = text.slice(word.end).split('\n', 1)[0] ?? '';
  if (left.lastIndexOf('“') > left.lastIndexOf('”') && right.includes('”')) return true;
  if (left.lastIndexOf('‘') > left.search(/’(?![\p{L}])[^’]*$/u) && /’(?!\p{L})/u.test(right))
    return true;
  if ((left.split('"').length - 1) % 2 === 1 && right.includes('"')) return true;
  return titleLength(text, words, index) >= 3;
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
