import { foldText } from './fold-text.ts';

/** A handle or name as the eye takes it: letters that are mistaken for each other are one. */
export function skeleton(typed: string): string {
  return foldText(typed)
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/0/g, 'o')
    .replace(/[1l|]/g, 'i')
    .replace(/5/g, 's')
    .replace(/3/g, 'e')
    .replace(/4/g, 'a')
    .replace(/q|9/g, 'g');
}

/** The words of a school's name that tell it from others: "Carlton Junior & Infant School" → carlton. */
export function tellingWords(name: string): string[] {
  return foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0 && !GENERIC.test(word));
}
const GENERIC =
  /^(?:the|of|and|at|in|on|for|school|schools|primary|junior|infants?|infant|juniors|academy|nursery|first|middle|community|church|england|ce|c|e|rc|catholic|roman|vc|va|st|saint|saints|js|is|ps|pri|sch|jnr|inf|foundation|federation|trust|all|through|special|preparatory|prep|uk)$/;

/** Whether a name and a handle are of one school: Carlton Junior & Infant School is carltonji. */
export function isShortFor(handle: string, name: string): boolean {
  const words = foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'the' && word !== 'of');
  const short = handle.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (short.length < 5) return false;
  return words.some((_, whole) => {
    if (whole === 0) return false;
    const first = words.slice(0, whole).join('');
    const initials = words
      .slice(whole)
      .map((word) => word.charAt(0))
      .join('');
    return short === first + initials || short === first + initials.replace(/s$/, '');
  });
}

/** Whether two short texts are one letter apart: another, one more, one less, or two changed about. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}
