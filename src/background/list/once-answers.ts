import * as v from 'valibot';
import { type PictureAnswer, pictureAnswerSchema } from '../../consent/index.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

/**
 * Answers for pictures whose bytes could not be read, by their `once:` key: good for one life of one
 * page, so they are kept until the browser closes. They hold random ids only.
 */
const onceKey = storedKey({
  key: 'once-answers',
  life: 'session',
  schema: v.array(v.tuple([v.string(), pictureAnswerSchema])),
});
const MOST = 200;

export async function onceAnswers(): Promise<ReadonlyMap<string, PictureAnswer>> {
  const stored = await readStored(onceKey);
  // What can't be read is asked about again.
  return new Map(stored.is === 'there' ? stored.value : []);
}

export async function keepOnceAnswers(
  answers: Iterable<readonly [string, PictureAnswer]>,
): Promise<void> {
  const all = new Map([...(await onceAnswers()), ...answers]);
  await writeStored(
    onceKey,
    Array.from(all, ([key, answer]): [string, PictureAnswer] => [key, answer]).slice(-MOST),
  );
}
