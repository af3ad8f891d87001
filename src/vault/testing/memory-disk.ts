import type { Changes, Disk } from '../disk.ts';
import { Refused, type Why } from '../result.ts';

/** The process died: thrown by a disk whose fuse has burnt, and by everything after it. */
export class Killed extends Error {}

/** Burns after so many writes; shared by all the stores of one simulated machine. */
export interface Fuse {
  /** Writes that still succeed; null for as many as are asked for. */
  left: number | null;
  /** Whether the last write still reaches the disk before the process dies. */
  after: boolean;
  writes: number;
}
export const newFuse = (left: number | null = null, after = false): Fuse => ({
  left,
  after,
  writes: 0,
});

/** Counts a write and does it, unless the machine dies before, or only after it. */
export async function fused(fuse: Fuse, write: () => Promise<void>): Promise<void> {
  fuse.writes++;
  if (fuse.left === null) return write();
  if (fuse.left < 0) throw new Killed();
  fuse.left--;
  if (fuse.left >= 0) return write();
  if (fuse.after) await write();
  throw new Killed();
}

/** A disk in memory: `kept` outlives the disk, as files outlive a worker. */
export function memoryDisk(
  kept = new Map<string, Uint8Array>(),
  fuse: Fuse = newFuse(),
): Disk & { readonly kept: Map<string, Uint8Array>; fails: Why | null } {
  const disk = {
    kept,
    fails: null as Why | null,
    async read(key: string) {
      return kept.get(key)?.slice() ?? null;
    },
    async list(prefix: string) {
      return new Map(
        [...kept].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
    async write(changes: Changes) {
      if (disk.fails) throw new Refused(disk.fails);
      await fused(fuse, async () => {
        for (const [key, value] of changes) {
          if (value === null) kept.delete(key);
          else kept.set(key, value.slice());
        }
      });
    },
  };
  return disk;
}
