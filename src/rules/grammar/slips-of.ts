import type { Remark } from '../../lint/remark.ts';
import type { Tokens } from '../../lint/tokens.ts';
import { HARPER_RULES } from './groups.ts';
import type { Slip } from './pattern.ts';

/** Openers after which a comma is missed; the proofreader takes others (Now, Then) for such too. */
const OPENERS =
  /^(?:however|for example|for instance|nowadays|therefore|furthermore|moreover|nevertheless)$/i;

/** What the proofreader's remarks come to: those of the rules that are on, outside links and names. */
export function slipsOf(text: string, tokens: Tokens, remarks: readonly Remark[]): Slip[] {
  return remarks.flatMap(({ rule, start, end, instead }) => {
    const group = HARPER_RULES[rule];
    const span = { start, end };
    const words = text.slice(start, end);
    if (!group || start === end || end > text.length || tokens.inEntity(span)) return [];
    if (rule === 'DiscourseMarkers' && !OPENERS.test(words)) return [];
    if (rule === 'ItsContraction' && !/^its (?:a|an|the|been|going|not)\b/i.test(text.slice(start)))
      return [];
    if (group !== 'capital' && isName(text, words, start)) return [];
    return [{ group, span, fix: instead[0] ?? null }];
  });
}

/** A capital in the middle of a sentence: a name, whose grammar is its own. */
const isName = (text: string, words: string, start: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) && /[\p{L}\p{N},;:'’&–-] ?$/u.test(text.slice(0, start));
