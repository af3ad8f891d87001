import { overlaps, type Span } from '../../lint/tokens.ts';

/** Of findings that share a letter, the first that was found; all in order of the text. */
export function without<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found) if (!kept.some(({ span }) => overlaps(span, one.span))) kept.push(one);
  return kept.sort((a, b) => a.span.start - b.span.start);
}
