import { beforeAll, expect, test } from 'vitest';
import { randomBytes, randomId } from './bytes.ts';
import * as holder from './holder.ts';
import { quickStretch as stretch } from './testing/quick-stretch.ts';

const KEY = { generation: randomId(), raw: randomBytes(32) };
const WORDS = 'three random words';
let made: holder.PersonHolder;
beforeAll(async () => {
  made = await holder.newPersonHolder('head', WORDS, KEY, stretch);
});

test('a person’s passphrase leads to the data key, another one nowhere', async () => {
  const key = await holder.openByPassphrase('head', made, WORDS, stretch);
  expect(key && (await holder.take('head', made, key, KEY.generation))).toEqual(KEY);
  expect(await holder.openByPassphrase('head', made, `${WORDS}!`, stretch)).toBeNull();
});

test('a new data key can be given without the passphrase', async () => {
  const next = { generation: randomId(), raw: randomBytes(32) };
  const given = await holder.give('head', made, next);
  const key = await holder.openByPassphrase('head', given, WORDS, stretch);
  expect(key && (await holder.take('head', given, key, next.generation))).toEqual(next);
});

test('what was given to one generation is not taken for another', async () => {
  const key = await holder.openByPassphrase('head', made, WORDS, stretch);
  expect(key).not.toBeNull();
  const taken = holder.take('head', made, key ?? randomBytes(1), 'another');
  await expect(taken).rejects.toThrow('damaged: data key of head');
});

test('the computer’s own unlock leads there too, with its own secret only', async () => {
  const key = await holder.openByPassphrase('head', made, WORDS, stretch);
  const platform = { credential: 'Y3JlZA', input: randomId(), secret: randomBytes(32) };
  const both = await holder.addPlatform('head', made, key ?? randomBytes(1), platform);
  expect(await holder.openByPlatform('head', both, 'Y3JlZA', platform.secret)).toEqual(key);
  expect(await holder.openByPlatform('head', both, 'Y3JlZA', randomBytes(32))).toBeNull();
  expect(await holder.openByPlatform('head', both, 'b3RoZXI', platform.secret)).toBeNull();
});

test('the recovery code leads there', async () => {
  const code = randomBytes(20);
  const recovery = await holder.newRecoveryHolder('recovery', code, KEY);
  const key = await holder.openByCode('recovery', recovery, code);
  expect(key && (await holder.take('recovery', recovery, key, KEY.generation))).toEqual(KEY);
  expect(await holder.openByCode('recovery', recovery, randomBytes(20))).toBeNull();
});
