import type { Disk } from '../disk.ts';
import { createVault, type Rider, type Vault } from '../vault.ts';
import { type Fuse, memoryDisk, newFuse } from './memory-disk.ts';
import { memorySession } from './memory-session.ts';
import { quickStretch } from './quick-stretch.ts';

export const WORDS = 'three random words';
export const MINUTE = 60_000;

interface Given {
  readonly kept?: Map<string, Uint8Array>;
  readonly session?: ReturnType<typeof memorySession>;
  readonly fuse?: Fuse;
  readonly build?: string;
  readonly ridersOf?: (disk: Disk) => readonly Rider[];
}

export interface Machine {
  readonly disk: ReturnType<typeof memoryDisk>;
  readonly fuse: Fuse;
  readonly session: ReturnType<typeof memorySession>;
  readonly clock: { now: number };
  readonly vault: Vault;
  /** The same computer with a new life of the worker, or after an update of Lollipop. */
  readonly again: (next?: Given) => Machine;
}

/** A computer with a vault: its disk and the browser's session outlive each life of the worker. */
export function machine({
  kept,
  session,
  fuse = newFuse(),
  build = '1',
  ridersOf,
}: Given = {}): Machine {
  const disk = memoryDisk(kept, fuse);
  const area = session ?? memorySession();
  const clock = { now: 1_780_000_000_000 };
  const riders = ridersOf?.(disk) ?? [];
  const deps = { disk, session: area, now: () => clock.now, build, riders, stretch: quickStretch };
  const vault = createVault(deps);
  return {
    disk,
    fuse,
    session: area,
    clock,
    vault,
    again: (next: Given = {}): Machine => {
      const made = machine({
        kept: disk.kept,
        session: area,
        build,
        ...(ridersOf && { ridersOf }),
        ...next,
      });
      made.clock.now = clock.now;
      return made;
    },
  };
}

/** What a `Result` holds. @throws Error with the refusal, which fails the test. */
export function done<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result));
}

/** A machine with a head, Ada, who has it open. */
export async function withHead(given: Given = {}) {
  const made = machine(given);
  const { person: head, recoveryCode } = done(
    await made.vault.create({ name: 'Ada Head', passphrase: WORDS }),
  );
  return { ...made, head, recoveryCode };
}
