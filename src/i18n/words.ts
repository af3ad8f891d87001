import { IntlMessageFormat } from 'intl-messageformat';

export type Params = Readonly<Record<string, number | string>>;

/**
 * A key of the catalogue and its parameters, in words.
 * @throws Error for a key that is not in the catalogue or a parameter it lacks: a fault of ours,
 * which a test must find before a person does.
 */
export interface Words {
  (key: string, params?: Params): string;
  /** Whether the catalogue has the key. */
  has(key: string): boolean;
}

/** Messages are ICU's, in the browser's messages.json; each is read when first said. */
export function wordsOf(
  catalogue: Readonly<Record<string, { readonly message: string }>>,
  locale: string,
): Words {
  const read = new Map<string, IntlMessageFormat>();

  function format(key: string): IntlMessageFormat {
    const known = read.get(key);
    if (known) return known;
    const entry = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (!entry) throw new Error(`No words for ${key} in ${locale}.`);
    const made = new IntlMessageFormat(entry.message, locale.replace('_', '-'), undefined, {
      ignoreTag: true,
    });
    read.set(key, made);
    return made;
  }

  const say = (key: string, params: Params = {}): string =>
    String(format(key).format({ ...params }));
  return Object.assign(say, { has: (key: string) => Object.hasOwn(catalogue, key) });
}
