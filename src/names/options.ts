import { type Bearers, bearsForename } from './bearers.ts';
import { isCapital, type Word } from './cut.ts';
import { namesBehind } from './diminutives.ts';
import { slipsOf } from './misspelt.ts';
import type { NameIndex } from './name-index.ts';
import { isWord, ordinary } from './words.ts';

/** One reading of the words from one place on: a form of somebody's name. */
export interface Option {
  /** Number of words it takes. */
  readonly count: number;
  readonly bearers: Bearers;
  readonly via: 'exact' | 'plural' | 'broken' | 'diminutive' | 'long form' | 'slip';
}

/** No name of a list is typed in more words than this. */
const MOST_WORDS = 4;
const JOINT = /^(?: ?[-'] ?| |-?\n)$/;

/** Readings of words[at] and what follows, as the list writes it, longest first. */
export function exactAt(words: readonly Word[], at: number, index: NameIndex): Option[] {
  const word = words[at];
  if (!word) return [];
  const options: Option[] = [];
  let key = word.key;
  const single = index.bearers(key);
  if (single) options.push({ count: 1, bearers: single, via: 'exact' });
  else options.push(...pluralAt(words, at, index));
  for (let count = 2; count <= MOST_WORDS; count++) {
    const more = words[at + count - 1];
    const before = words[at + count - 2];
    if (!more || !before || before.possessive || !JOINT.test(more.gap)) break;
    key += more.key;
    const bearers = index.bearers(key);
    if (!bearers) continue;
    const parts = words.slice(at, at + count);
    if (bearers.compound && joinsAsName(parts)) options.unshift({ count, bearers, via: 'exact' });
    else if (isBroken(parts)) options.unshift({ count, bearers, via: 'broken' });
  }
  return options;
}

const BEFORE_PLURAL = /^(?:the|both|two|three|four|all|our)$/;

/** What stands after several things of a kind, and not after the child a thing belongs to. */
const AFTER_THINGS =
  /^(?:a|all|also|am|an|and|are|as|at|back|be|became|been|before|but|by|came|can|come|could|did|do|each|for|from|go|got|had|has|have|here|how|if|in|into|is|it|made|make|may|might|more|must|near|no|not|now|of|off|on|only|or|our|out|over|reading|sang|sing|should|so|than|that|the|their|then|there|they|this|through|to|too|took|under|until|up|was|we|welcome|went|were|when|where|which|while|who|will|with|would|you|your)$/;

/** "Jacks model": a thing follows that may be Jack's, and not "Jacks are in the playground". */
function ownsSomething(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.shape !== 'capital' || next?.shape !== 'lower' || next.gap !== ' ') return false;
  // "Rivers flow", "Marks mean": the commonest words are things far more often than children.
  if (ordinary(word.key.slice(0, -1)) === 4) return false;
  return (
    /^[a-z]{3,}$/.test(next.key) && !AFTER_THINGS.test(next.key) && !/(?:ed|ly)$/.test(next.key)
  );
}

/** "Alices work", the apostrophe forgotten; "both Graces", "the Bennetts". */
function pluralAt(words: readonly Word[], at: number, index: NameIndex): Option[] {
  const word = words[at];
  if (!word || !/.{3}s$/.test(word.key)) return [];
  const several = isCapital(word) && BEFORE_PLURAL.test(words[at - 1]?.key ?? '');
  if (isWord(word.key) && !several && !ownsSomething(words, at)) return [];
  const bearers = index.bearers(word.key.slice(0, -1));
  if (!bearers || !(several || bearsForename(bearers))) return [];
  const asked = isWord(word.key) || !bearsForename(bearers);
  return [{ count: 1, bearers, via: asked ? 'plural' : 'exact' }];
}

/** "Lily Mae", "van der Berg", "lily-mae": not "so fia" of two ordinary small words. */
function joinsAsName(parts: readonly Word[]): boolean {
  const [head] = parts;
  if (!head) return false;
  if (parts.some(isCapital)) return isCapital(head) || isCapital(parts.at(-1) ?? head);
  return parts.some(({ key }) => !isWord(key));
}

/** A name broken at the end of a line, or by a stray hyphen or space: "Ali-\nce", "Al ice". */
function isBroken(parts: readonly Word[]): boolean {
  const [head, tail] = parts;
  if (!head || !tail || parts.length !== 2 || isCapital(tail)) return false;
  if (!isCapital(head) && !tail.gap.includes('\n')) return false;
  const length = head.key.length + tail.key.length;
  // "A" alone at the end of its line, and the rest below.
  if (head.key.length === 1 && tail.gap.includes('\n')) return length > 4;
  if (/^-/.test(tail.gap) && tail.gap.length > 1) return length > 2;
  return length > 3 && !(isWord(head.key) && isWord(tail.key));
}

/** Readings of one word as a short form of a name on the list, or as what one there is short for. */
export function diminutivesAt(word: Word, index: NameIndex): readonly Option[] {
  return namesBehind(word.key).flatMap(({ name, shortened }) => {
    const bearers = index.bearers(name);
    const via = shortened ? ('diminutive' as const) : ('long form' as const);
    return bearers ? [{ count: 1, bearers, via }] : [];
  });
}

/** Readings of one word as a name on the list with one slip in it. */
export function slipsAt(word: Word, index: NameIndex): Option[] {
  return slipsOf(word.key, index).flatMap((key) => {
    const bearers = index.bearers(key);
    return bearers ? [{ count: 1, bearers, via: 'slip' as const }] : [];
  });
}
