import * as v from 'valibot';
import type { Changes, Disk } from './disk.ts';
import { packJson, unpackJson } from './envelope.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refused } from './result.ts';
import { FORMAT } from './stored-keys.ts';

/**
 * One step from a version of everything on the disk to the next. It reads what it needs and says what
 * changes; that and the new version are written in one step, so it is done wholly or not at all, and
 * begun anew by the next life.
 */
export interface Migration {
  /** From the version before to this one. The first is 2: version 1 is where it began. */
  readonly to: number;
  readonly changes: (disk: Pick<Disk, 'read' | 'list'>) => Promise<Changes>;
}

const ENVELOPE = 1;
const formatSchema = v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const packed = (version: number) => packJson(ENVELOPE, { version });

/** @returns null for a disk with nothing on it. @throws Refused `damaged` or `newerVersion`. */
async function versionOf(disk: Disk): Promise<number | null> {
  const stored = await disk.read(FORMAT);
  if (!stored) {
    if ((await disk.list('')).size > 0) throw new Refused('damaged', { what: FORMAT });
    return null;
  }
  const parsed = v.safeParse(formatSchema, unpackJson(stored, ENVELOPE, FORMAT));
  if (!parsed.success) throw new Refused('damaged', { what: FORMAT });
  return parsed.output.version;
}

/**
 * The same disk, which answers only once everything on it is of the present version. Data of a later
 * Lollipop is refused, and not touched.
 * @param migrations in their order, without a gap.
 */
export function migrated(disk: Disk, migrations: readonly Migration[]): Disk {
  const present = 1 + migrations.length;
  if (migrations.some(({ to }, index) => to !== index + 2)) {
    throw new Error('The migrations leave a gap.');
  }
  const inTurn = oneAtATime();
  let ready: 'new' | 'kept' | null = null;

  async function prepare(): Promise<void> {
    if (ready) return;
    const version = await versionOf(disk);
    if (version === null) {
      ready = 'new';
      return;
    }
    if (version > present) throw new Refused('newerVersion', { what: FORMAT });
    for (const { to, changes } of migrations.slice(version - 1)) {
      await disk.write(new Map([...(await changes(disk)), [FORMAT, packed(to)]]));
    }
    ready = 'kept';
  }

  return {
    read: (key) => inTurn(prepare).then(() => disk.read(key)),
    list: (prefix) => inTurn(prepare).then(() => disk.list(prefix)),
    write: (changes) =>
      inTurn(async () => {
        await prepare();
        const first = ready === 'new' ? [[FORMAT, packed(present)] as const] : [];
        await disk.write(new Map([...changes, ...first]));
        ready = 'kept';
      }),
  };
}
