import { type AbuseHit, judgeAbuse } from '../../abuse/index.ts';
import { overlaps, type Span } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';
import { LESSON } from './insults.ts';

/** Single names said of nobody: "lazy" of a cat, "stupid" where pupils learn never to say so. */
const counts = ({ kind, strength, target }: AbuseHit, lesson: boolean): boolean =>
  (kind !== 'insult' && kind !== 'abuse') || target !== null || (strength > 1 && !lesson);

/**
 * Harsh words beyond swearing and name-calling, where the text as a whole is offensive by graded lists
 * (src/abuse): asked about where somebody is abused, otherwise only pointed out.
 * @param obscene the text's obscenities.
 * @param found what is said of the text already; the same words are not said twice.
 */
export function harsh(
  text: string,
  obscene: Span[],
  found: readonly { readonly span: Span }[],
): Hit<'harsh'>[] {
  const { hits, offensive, abusive } = judgeAbuse(text, obscene);
  const lesson = LESSON.test(text);
  if (!offensive || !hits.some((hit) => counts(hit, lesson))) return [];
  return hits
    .filter((hit) => !found.some(({ span }) => overlaps(span, hit)))
    .map(({ start, end }) => ({
      span: { start, end },
      message: 'harsh' as const,
      severity: abusive ? ('check' as const) : ('warn' as const),
      params: { words: text.slice(start, end) },
    }));
}
