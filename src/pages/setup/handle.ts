import * as v from 'valibot';
import { handleSchema } from '../../policy/schema.ts';

/**
 * The handle a person meant: they paste it with the @, or the address of the profile.
 * @returns the bare handle, or null when there is none to be found in it.
 */
export function readHandle(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^(https?:\/\/)?(www\.|mobile\.)?(x|twitter)\.com\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^@/, '');
  return v.is(handleSchema, bare) ? bare : null;
}
