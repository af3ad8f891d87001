import { beforeAll, expect, test } from 'vitest';
import { fromAgeFile, toAgeFile } from './age-file.ts';
import { type Bytes, toUtf8 } from './bytes.ts';

const WORDS = 'three random words';
const PLAIN = toUtf8('{"events":[]}');
let file: Bytes;
beforeAll(async () => {
  file = await toAgeFile(PLAIN, WORDS, 10);
});

test('what was exported comes back with its passphrase', async () => {
  expect(await fromAgeFile(file, WORDS)).toEqual(PLAIN);
});

test('a wrong passphrase is told from damage', async () => {
  await expect(fromAgeFile(file, 'quite other words')).rejects.toThrow('wrongPassphrase');
  const damaged = file.map((byte, at) => (at === file.length - 1 ? byte ^ 1 : byte));
  await expect(fromAgeFile(damaged, WORDS)).rejects.toThrow('damaged');
  await expect(fromAgeFile(toUtf8('not one'), WORDS)).rejects.toThrow('damaged');
});

test('an export has a passphrase as good as the vault’s', async () => {
  await expect(toAgeFile(PLAIN, 'short')).rejects.toThrow('passphraseTooShort');
});
