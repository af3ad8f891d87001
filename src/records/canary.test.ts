import { expect, test } from 'vitest';
import { concat, randomId, toBase64, toUtf8 } from '../vault/bytes.ts';
import { STORED_THINGS } from '../vault/stored-keys.ts';
import { holdsCanary, newCanary } from '../vault/testing/canary.ts';
import { answer, done, note, school } from './testing/school.ts';

const AT = 1_780_000_000_000;

/** Everything that lies on the computer, byte for byte, by its name. */
async function everythingOf({ disk, shelf, session }: Awaited<ReturnType<typeof school>>) {
  const { docs } = await shelf.all();
  return new Map<string, Uint8Array>([
    ...disk.kept,
    ...docs.map((doc): [string, Uint8Array] => [
      `batch/${randomId()}`,
      toUtf8(JSON.stringify(doc)),
    ]),
    ...[...session.held].map(([key, text]): [string, Uint8Array] => [key, toUtf8(text)]),
  ]);
}

async function withCanary(canary: string) {
  const made = await school();
  const grace = randomId();
  done(await made.records.append([answer(grace, 'yes', canary), note(canary)], { at: AT }));
  const { mark } = done(await made.records.events());
  done(await made.records.keepSnapshot('names', toUtf8(canary), mark));
  done(await made.records.keepNotes(new Map([['followers/a', toUtf8(canary)]])));
  await made.vault.unlock({
    by: 'passphrase',
    person: made.head,
    passphrase: 'a wrong passphrase',
  });
  return { ...made, grace };
}

test('no name lies anywhere in what is stored', async () => {
  const canary = newCanary();
  const everything = await everythingOf(await withCanary(canary));
  for (const [name, bytes] of everything)
    expect([name, holdsCanary(bytes, canary)]).toEqual([name, false]);
});

test('the scan finds what is there, in each form', () => {
  const canary = newCanary();
  const wide = Uint8Array.from(`x${canary}x`, (letter) => letter.charCodeAt(0));
  const utf16 = new Uint8Array(wide.length * 2);
  for (const [at, byte] of wide.entries()) utf16[at * 2] = byte;
  for (const before of ['', 'a', 'ab', 'abc']) {
    const plain = toUtf8(`${before}${canary} and more`);
    expect(holdsCanary(plain, canary)).toBe(true);
    expect(holdsCanary(toUtf8(toBase64(plain)), canary)).toBe(true);
  }
  expect(holdsCanary(utf16, canary)).toBe(true);
  expect(holdsCanary(concat(Uint8Array.of(0), utf16), canary)).toBe(true);
  expect(holdsCanary(toUtf8('Grace'), canary)).toBe(false);
});

test('what is stored is what the table of stored things lists, and all of it', async () => {
  const everything = await everythingOf(await withCanary('Grace'));
  const listed = STORED_THINGS.map(({ name }) => name);
  const names = [...everything.keys(), 'format'].map((key) =>
    listed.find((name) => (name.endsWith('/') ? key.startsWith(name) : key === name)),
  );
  expect(new Set(names)).toEqual(new Set(listed));
});
