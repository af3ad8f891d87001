import * as v from 'valibot';
import {
  type PictureAnswer,
  type Pupil,
  type PupilId,
  pictureAnswerSchema,
  pupilSchema,
  type Register,
} from '../../consent/index.ts';
import { NameIndex, PackedIndexError } from '../../names/index.ts';
import type { Read } from '../../records/index.ts';
import { records } from './records.ts';
import { granted } from './refused.ts';

/**
 * The states kept sealed beside the records, so that a worker that wakes need not read all of them:
 * the index of names, what verdicts on any picture need, and the pupils, read only when some are
 * shown. Each is good as long as the records stay as they were; else it counts as not there.
 */
const listSchema = v.strictObject({
  currentAt: v.nullable(v.number()),
  pictures: v.array(v.tuple([v.string(), pictureAnswerSchema])),
});
const pupilsSchema = v.array(pupilSchema);

/** A change is seldom alone; the states are written when it has been quiet for so long. */
const QUIET_MS = 500;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Keeps the states soon. Should the worker die before, they are made anew from the records. */
export function keepSnapshots(state: {
  names: NameIndex;
  register: Register;
  mark: Read['mark'];
}): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void keep(state), QUIET_MS);
}

/** Nothing is kept of a state that was waiting: the vault has locked. */
export function dropWaitingSnapshots(): void {
  clearTimeout(waiting);
}

async function keep({ names, register, mark }: Parameters<typeof keepSnapshots>[0]): Promise<void> {
  const { currentAt, pictures, pupils } = register;
  const { bytes, added } = names.pack();
  // Without those added since, the index would miss them; it is built anew on the next wake.
  if (added.length === 0) await records.keepSnapshot('names', bytes, mark);
  await records.keepSnapshot('list', json({ currentAt, pictures: [...pictures] }), mark);
  await records.keepSnapshot('pupils', json([...pupils.values()]), mark);
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function read<S extends v.GenericSchema>(
  name: string,
  schema: S,
): Promise<v.InferOutput<S> | null> {
  const bytes = await granted(records.snapshot(name));
  if (bytes === null) return null;
  const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  return parsed.success ? parsed.output : null;
}

/** @returns null where it has to be made anew. @throws NotGranted */
export async function readNames(): Promise<NameIndex | null> {
  const bytes = await granted(records.snapshot('names'));
  if (bytes === null) return null;
  try {
    return NameIndex.unpack(bytes);
  } catch (error) {
    if (error instanceof PackedIndexError) return null;
    throw error;
  }
}

/** @returns null where it has to be made anew. @throws NotGranted */
export async function readList(): Promise<{
  currentAt: number | null;
  pictures: ReadonlyMap<string, PictureAnswer>;
} | null> {
  const kept = await read('list', listSchema);
  return kept && { currentAt: kept.currentAt, pictures: new Map(kept.pictures) };
}

/** @returns null where they have to be made anew. @throws NotGranted */
export async function readPupils(): Promise<ReadonlyMap<PupilId, Pupil> | null> {
  const kept = await read('pupils', pupilsSchema);
  return kept && new Map(kept.map((pupil) => [pupil.id, pupil]));
}
