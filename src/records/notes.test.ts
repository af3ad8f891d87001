import { expect, test } from 'vitest';
import { toUtf8 } from '../vault/bytes.ts';
import { done, note, school } from './testing/school.ts';

const waits = new Map([['followers/a', toUtf8('waits')]]);
const gone = new Map([['followers/a', null]]);

test('a note outlives appends and the worker, and goes when it is taken away', async () => {
  const { records, reborn } = await school();
  done(await records.keepNotes(waits));
  done(await records.append([note('more')], { at: 1 }));
  const again = reborn();
  expect(done(await again.records.notes('followers/'))).toEqual(waits);
  done(await again.records.keepNotes(gone));
  expect(done(await again.records.notes('followers/'))).toEqual(new Map());
});

test('a note is there under the next data key too, and is told apart from one that does not open', async () => {
  const { vault, records, disk } = await school();
  const ben = done(
    await vault.addPerson({ name: 'Ben Office', role: 'office', passphrase: 'quite other words' }),
  );
  done(await records.keepNotes(waits));
  done(await vault.removePerson(ben));
  expect(done(await records.notes('followers/'))).toEqual(waits);
  const stored = await disk.read('note/followers/a');
  await disk.write(new Map([['note/followers/a', stored?.fill(7, 60, 70) ?? null]]));
  expect(done(await records.notes('followers/'))).toEqual(gone);
});
