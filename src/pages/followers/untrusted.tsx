import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';

/** As much as stands there at once; the rest is a press away. */
const SHORT = 280;
/**
 * What Unicode says is not to be seen (Default_Ignorable_Code_Point: marks that turn the direction of what
 * follows, soft hyphens, fillers, tags), and the blank of Braille; not what joins emoji and letters or
 * chooses their form, nor the tags that make a flag of the black one (UTS 51, emoji tag sequences).
 */
const UNSEEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F})|(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}|\u2800/gu;
// A row of dozens of marks on one letter would be drawn over the lines above and below.
const HEAPED = /(\p{M}{4})\p{M}+/gu;

/** Somebody else's text as it may stand among ours: it turns nothing around it, and is nothing but text. */
export const plainText = (text: string): string =>
  text
    .replace(UNSEEN, '$1')
    .replace(HEAPED, '$1')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** What somebody else has written of themselves: text, whatever it looks like. */
export function Untrusted({ words, text, name }: { words: Words; text: string; name: string }) {
  const [all, setAll] = useState(false);
  const plain = plainText(text);
  const long = plain.length > SHORT;
  return (
    <>
      <bdi class="theirs">{long && !all ? `${plain.slice(0, SHORT)}…` : plain}</bdi>
      {long && (
        <button
          type="button"
          class="button plain small"
          aria-label={words(all ? 'week_show_less_name' : 'week_show_all_name', { name })}
          onClick={() => setAll(!all)}
        >
          {words(all ? 'week_show_less' : 'week_show_all')}
        </button>
      )}
    </>
  );
}
