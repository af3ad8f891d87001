import { obscenities } from '../../abuse/index.ts';
import type { Hit } from '../rule.ts';

/** Swear words and slurs, disguised by look-alike signs as well. */
export function swearing(text: string): Hit<'swearing'>[] {
  return obscenities(text).map((span) => ({
    span,
    message: 'swearing',
    params: { words: text.slice(span.start, span.end) },
  }));
}
