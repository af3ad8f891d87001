import { Refused } from './result.ts';

/** What changes in one step: a value to keep, or null to remove it. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/** Where the vault and the keys are kept: by name, in bytes. Everything throws `Refused` only. */
export interface Disk {
  read(key: string): Promise<Uint8Array | null>;
  /** Everything whose name begins so, in the order of the names. */
  list(prefix: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** All of it or nothing, whatever dies when. */
  write(changes: Changes): Promise<void>;
}

const FULL = /quota|disk.?full|no space|NS_ERROR_FILE_NO_DEVICE_SPACE/i;

/**
 * What the browser threw, in our terms. A full disk is told apart from storage that is not to be had
 * (a private window, a profile without history, a broken database), which is all the rest.
 */
export function refusedByStorage(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown;
  const said = [thrown, thrown instanceof Error ? thrown.cause : null]
    .map((one) => (one instanceof Error ? `${one.name} ${one.message}` : JSON.stringify(one)))
    .join(' ');
  return new Refused(FULL.test(said) ? 'full' : 'unavailable', { what: said.slice(0, 200) });
}
