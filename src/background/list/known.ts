import {
  afterLoss,
  type ConsentEvent,
  derive,
  namesOf,
  type PictureAnswer,
  type Pupil,
  type PupilId,
  type Register,
  subjectOf,
} from '../../consent/index.ts';
import type { ListDamage } from '../../messages/list.ts';
import type { NameIndex } from '../../names/index.ts';
import { isAnybodys, type Read, trusted } from '../../records/index.ts';
import { asConsentEvent } from './consent-event.ts';
import { records } from './records.ts';
import { granted } from './refused.ts';
import { keepSnapshots, readList, readNames, readPupils } from './snapshots.ts';

/** What verdicts need of the list, in memory while it is unlocked. */
export interface Known {
  readonly names: NameIndex;
  readonly currentAt: number | null;
  readonly pictures: ReadonlyMap<string, PictureAnswer>;
  pupils(): Promise<ReadonlyMap<PupilId, Pupil>>;
}

/** The list as recorded, and what may be believed of it. */
export interface Recorded {
  readonly events: readonly ConsentEvent[];
  readonly damaged: ReadonlySet<PupilId>;
  readonly whole: boolean;
  readonly damage: readonly ListDamage[];
  readonly mark: Read['mark'];
}

let known: Promise<Known> | null = null;

/** Forgets everything: the vault was locked, or a record was destroyed. */
export function forgetKnown(): void {
  known = null;
  records.forget();
}

/**
 * What is known of the list: from memory, else from the sealed states kept beside the records, else
 * from the records themselves. @throws NotGranted, `locked` above all.
 */
export function readKnown(): Promise<Known> {
  if (known) return known;
  const mine = wake().catch((error: unknown) => {
    if (known === mine) known = null;
    throw error;
  });
  known = mine;
  return mine;
}

async function wake(): Promise<Known> {
  const [names, list] = await Promise.all([readNames(), readList()]);
  if (names === null || list === null) return fresh(null);
  let pupils: Promise<ReadonlyMap<PupilId, Pupil>> | null = null;
  return {
    names,
    ...list,
    pupils() {
      pupils ??= readPupils().then(async (kept) => kept ?? (await readRegister()).pupils);
      return pupils;
    },
  };
}

/** @param before the index to go on with; null: build one. */
async function fresh(before: NameIndex | null, touched?: ReadonlySet<PupilId>): Promise<Known> {
  const recorded = await readRecorded();
  const register = derive(recorded.events, recorded.damaged);
  const names =
    before && touched && touched.size <= FEW
      ? mended(before, register, touched)
      : namesOf(register);
  keepSnapshots({ names, register, mark: recorded.mark });
  const { currentAt, pictures, pupils } = register;
  return { names, currentAt, pictures, pupils: () => Promise.resolve(pupils) };
}

/** Up to so many pupils are changed in the index; for more it is quicker to build it anew. */
const FEW = 200;

function mended(index: NameIndex, { pupils }: Register, touched: ReadonlySet<PupilId>): NameIndex {
  for (const id of touched) {
    const pupil = pupils.get(id);
    // Adding replaces.
    if (pupil) index.add(pupil);
    else index.remove(id);
  }
  return index;
}

/**
 * Brings what is known up to date after something was recorded.
 * @param touched the pupils it was about; null: anybody, or names that are no pupil's.
 */
export async function refreshKnown(touched: ReadonlySet<PupilId> | null): Promise<void> {
  const before = known && (await known.catch(() => null));
  const mine = fresh(before && touched ? before.names : null, touched ?? undefined);
  known = mine;
  mine.catch(() => {
    if (known === mine) known = null;
  });
  await mine;
}

/**
 * Reads all records and checks them, which the states kept sealed beside them do not show: an old batch
 * may be damaged since. What verdicts need is read first, so that none waits for this.
 * @returns whether all is sound; where it is not, what is known has been made anew. @throws NotGranted
 */
export async function verifyKnown(): Promise<boolean> {
  await (await readKnown()).pupils();
  const { whole } = await readRecorded();
  if (!whole) await refreshKnown(null);
  return whole;
}

/**
 * Everything recorded of the list that may be believed. Of what came before a loss that a person has
 * settled, only who a pupil is and every no. @throws NotGranted
 */
export async function readRecorded(): Promise<Recorded> {
  const read = await granted(records.events());
  const { before, unsure, everybodyUnsure } = trusted(read.events, read.damage);
  const all = read.events.flatMap((event) => asConsentEvent(event) ?? []);
  const named = new Set(
    all.flatMap(({ body }) => (body.type === 'pupil-added' ? [body.pupil] : [])),
  );
  const events = all.flatMap((event): ConsentEvent[] => {
    // Who is in a picture may have been said otherwise by what was lost.
    if (everybodyUnsure && event.body.type === 'picture-declared') return [];
    if (!before.has(event.id)) return [event];
    const subject = subjectOf(event.body);
    // Of whom not even the name is left, nothing is: an import adds them anew.
    if (subject !== null && !named.has(subject)) return [];
    const body = afterLoss(event.body);
    return body === null ? [] : [{ ...event, body }];
  });
  const damaged = new Set([...unsure, ...(everybodyUnsure ? named : [])]);
  const whole = read.damage.every(({ settledBy }) => settledBy !== null);
  return { events, damaged, whole, damage: damageOf(read), mark: read.mark };
}

/** Every loss, settled or not, as our own pages show it. */
function damageOf({ damage, events }: Read): ListDamage[] {
  const settled = new Map(events.map(({ id, at, by }) => [id, { at, by }]));
  return damage.map(({ ref, about, what, settledBy }) => ({
    ref,
    pupil: isAnybodys(about) ? null : about,
    what,
    settled: settledBy === null ? null : (settled.get(settledBy) ?? null),
  }));
}

async function readRegister(): Promise<Register> {
  const { events, damaged } = await readRecorded();
  return derive(events, damaged);
}
