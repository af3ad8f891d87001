import type { Edit } from '../../lint/finding.ts';
import type { Span } from '../../lint/tokens.ts';

/**
 * Letters of mathematics, in circles, squares or full width, in the place of plain ones: a screen
 * reader spells them out or says nothing. NFKC gives the plain letter (Unicode, UAX #15). Signs that
 * words are written with (™, ½, ²) are none.
 */
const DECORATIVE =
  /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u212C\u2130\u2131\u210B\u2110\u2112\u2133\u211B\u212F\u210A\u2134]/u;
const RUN = new RegExp(`(?:${DECORATIVE.source})(?:[\\s'’]*${DECORATIVE.source})+`, 'gu');
/** What NFKC leaves as it is: letters in dark circles and squares. */
const DARK: readonly (readonly [first: number, last: number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
];

/** Runs of two or more decorative letters, with the plain ones that take their place. */
export function decorated(text: string): (Span & Edit)[] {
  return Array.from(text.matchAll(RUN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: plain(match[0]),
  }));
}

function plain(run: string): string {
  return [...run]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const dark = DARK.find(([first, last]) => first <= code && code <= last);
      if (dark) return String.fromCharCode(0x41 + code - dark[0]);
      const letter = sign.normalize('NFKC');
      return letter.length === 3 ? letter.slice(1, 2) : letter;
    })
    .join('');
}
