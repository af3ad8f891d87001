import type { Span } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';

/** Swear words and slurs, disguised by look-alike signs as well: the text's obscenities. */
export function swearing(text: string, obscene: readonly Span[]): Hit<'swearing'>[] {
  return obscene.map((span) => ({
    span,
    message: 'swearing',
    params: { words: text.slice(span.start, span.end) },
  }));
}
