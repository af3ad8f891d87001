import { Dialect, type Lint, LocalLinter, type Suggestion } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { Remark } from '../lint/remark.ts';

/** Reads texts, one at a time. */
export interface Proofreader {
  /** @returns what harper.js says of the text, by its rules; offsets are UTF-16 units. */
  read(text: string): Promise<Remark[]>;
}

/** Words that are no words, small and with a capital, and slips of several kinds. */
const WARM_UP =
  'Teh firts raedings by Mrs Odonogue and Kaidn took to to long, and they has went to Eyemuth. It could of be quicker.';

/** As `remarkSchema` carries them. */
const MOST_REMARKS = 300;
const MOST_INSTEAD = 3;

/**
 * Loads harper.js, British, with these of its rules alone: fewer rules are faster, and what is not asked
 * for is never said. Takes a second or two and about 250 MB.
 * @param rules names of its rules; null: those that are on as it comes.
 * @throws when the wasm can't be loaded.
 */
export async function openHarper(rules: readonly string[] | null): Promise<Proofreader> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
  await linter.setup();
  if (rules) {
    const known = Object.keys(await linter.getDefaultLintConfig());
    const config = known.map((rule) => [rule, rules.includes(rule)] as const);
    await linter.setLintConfig(Object.fromEntries(config));
  }
  // The first words it does not know take a second or more; nobody's draft is to wait for that.
  const first = await linter.organizedLints(WARM_UP, { language: 'plaintext' });
  for (const lint of Object.values(first).flat()) lint.free();
  return {
    async read(text) {
      const found = await linter.organizedLints(text, { language: 'plaintext' });
      return Object.entries(found)
        .flatMap(([rule, lints]) => lints.map((lint) => remarkOf(rule, lint, text)))
        .slice(0, MOST_REMARKS);
    },
  };
}

/** Lints and spans live in wasm memory until they are freed. */
function remarkOf(rule: string, lint: Lint, text: string): Remark {
  const span = lint.span();
  const { start, end } = span;
  const instead = lint
    .suggestions()
    .slice(0, MOST_INSTEAD)
    .map((suggestion) => insteadOf(suggestion, text.slice(start, end)));
  span.free();
  lint.free();
  return { rule, start, end, instead };
}

/** Harper's kinds of suggestion: 0 replaces, 1 removes, 2 puts in behind. */
function insteadOf(suggestion: Suggestion, words: string): string {
  const kind = suggestion.kind();
  const text = suggestion.get_replacement_text();
  suggestion.free();
  return kind === 1 ? '' : kind === 2 ? words + text : text;
}
