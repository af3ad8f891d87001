import type { Disk } from '../vault/disk.ts';
import { HEAD, SNAPSHOT_PREFIX } from '../vault/stored-keys.ts';
import type { Rider } from '../vault/vault.ts';
import { packHead, readHead } from './head.ts';
import { rewrapKeys } from './keyring.ts';
import { resealNotes } from './notes.ts';

/**
 * What the records have sealed with the data key, sealed with the next one: keys, the chain's end
 * and notes. Derived states are dropped, and made anew from the events.
 */
export const recordsRider =
  (disk: Disk): Rider =>
  async (from, to) => {
    const [keys, head, snapshots, notes] = await Promise.all([
      rewrapKeys(disk, from, to),
      readHead(disk, from),
      disk.list(SNAPSHOT_PREFIX),
      resealNotes(disk, from, to),
    ]);
    const moved = new Map([...keys, ...notes]);
    if (head !== null && head !== 'damaged') moved.set(HEAD, await packHead(head, to));
    for (const name of snapshots.keys()) moved.set(name, null);
    return moved;
  };
