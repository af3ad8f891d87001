import { SHORTEST } from '../../../vault/passphrase.ts';

/** What is wrong with a passphrase typed twice, as keys of the catalogue; null: nothing. */
export function passphraseFault(
  first: string,
  second: string,
): { readonly field: 'first' | 'second'; readonly key: string } | null {
  if ([...first].length < SHORTEST) return { field: 'first', key: 'list_export_short' };
  if (new Set(first).size < 5) return { field: 'first', key: 'list_export_simple' };
  if (first !== second) return { field: 'second', key: 'list_export_differ' };
  return null;
}
