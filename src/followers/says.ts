import type { Weight } from './assessment.ts';
import type { Phrases } from './phrases.ts';
import type { Reading, TextField } from './reading.ts';
import type { Hit } from './signal.ts';

/** The fields in which a text, as it stands there, says something. */
export function says(
  { text, phrases }: Reading,
  what: Phrases,
  fields: readonly TextField[],
  weight: Weight,
): Hit[] {
  if (!what.mayBeIn(phrases)) return [];
  return fields
    .filter((field) => what.test(text[field].ways[0] ?? ''))
    .map((field) => ({ weight, field }));
}
