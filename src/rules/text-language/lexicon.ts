import { APOSTROPHE, INITIALS, NUMBER_MIX, SHORTHAND, SPOKEN } from './words.ts';

export type Kind = 'shorthand' | 'initials' | 'numberMix' | 'spoken' | 'apostrophe' | 'added';

export interface Entry {
  readonly kind: Kind;
  /** The plain word to write instead, or null when there is none to offer. */
  readonly plain: string | null;
  /** What it stands for, whether or not that is offered. */
  readonly means: string;
}

export type Lexicon = ReadonlyMap<string, Entry>;

function entries(list: Readonly<Record<string, string>>, kind: Kind): [string, Entry][] {
  return Object.entries(list).flatMap(([means, forms]) =>
    forms
      .split(' ')
      .map((form): [string, Entry] => [
        form,
        { kind, plain: kind === 'initials' ? null : means, means },
      ]),
  );
}

/** Every form, in lower case, of the lists in words.ts. */
export const LEXICON: Lexicon = new Map([
  ...APOSTROPHE.map((word): [string, Entry] => [
    word.replace("'", '').toLowerCase(),
    { kind: 'apostrophe', plain: word, means: word },
  ]),
  ...entries(SHORTHAND, 'shorthand'),
  ...entries(INITIALS, 'initials'),
  ...entries(NUMBER_MIX, 'numberMix'),
  ...entries(SPOKEN, 'spoken'),
]);

/** The school's own: words it adds (with a plain word, or '' for none) and words it allows. */
export function extend(add: Readonly<Record<string, string>>, allow: readonly string[]): Lexicon {
  const own = Object.entries(add).map(([form, plain]): [string, Entry] => [
    form.toLowerCase(),
    { kind: 'added', plain: plain === '' ? null : plain, means: plain },
  ]);
  const lexicon = new Map([...LEXICON, ...own]);
  for (const form of allow) lexicon.delete(form.toLowerCase());
  return lexicon;
}
