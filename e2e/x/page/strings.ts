import { composerStrings } from './composer/strings.ts';
import { config } from './config.ts';
import { shellStrings } from './shell-strings.ts';

/** One key, its words in English, Polish and Arabic. `{0}`, `{1}` stand for parameters. */
export type Table = Readonly<Record<string, readonly [en: string, pl: string, ar: string]>>;

const COLUMN = { en: 0, pl: 1, ar: 2 } as const;

const table: Table = { ...shellStrings, ...composerStrings };

/** The words for a key in this page's locale; the key itself when it has none. */
export function t(key: string, ...parameters: readonly (string | number)[]): string {
  const words = table[key]?.[COLUMN[config.locale]] ?? key;
  return words.replace(/\{(\d)\}/g, (_, index) => String(parameters[Number(index)] ?? ''));
}

/** Shortened counts as X draws them: `8.7K`. */
export function shortCount(count: number): string {
  return new Intl.NumberFormat(config.locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(count);
}
