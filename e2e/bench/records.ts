import { CONSENT_KINDS } from '../../src/background/list/kinds.ts';
import { added, consented } from '../../src/consent/fixtures/build.ts';
import { subjectOf } from '../../src/consent/index.ts';
import type { ParentRef } from '../../src/records/batch.ts';
import { openKeyring } from '../../src/records/keyring.ts';
import { sealBatch } from '../../src/records/sealing.ts';
import { done, school } from '../../src/records/testing/school.ts';
import { randomId } from '../../src/vault/bytes.ts';

/**
 * `npx tsx e2e/bench/records.ts [PUPILS...]`: reading all records in a life that has just begun, in
 * milliseconds: an import in pages of 500 events, and as many events one by one. Storage is in memory,
 * so this is what deciphering, checking and ordering cost.
 */
const given = process.argv.slice(2).map(Number);

async function shelved(pupils: number, size: number) {
  const made = await school({ kinds: CONSENT_KINDS, page: 500 });
  done(await made.records.chainHead());
  const events = Array.from({ length: pupils }, (_, n) => {
    const id = `pupil-${String(n).padStart(6, '0')}`;
    return [added(id), consented({ pupil: id })];
  }).flat();
  await made.vault.holding(async (key) => {
    const keyring = openKeyring(made.disk, key);
    let parents: ParentRef[] = [];
    for (let at = 0; at < events.length; at += size) {
      const drafted = events.slice(at, at + size).map((body) => ({
        id: randomId(),
        subject: subjectOf(body),
        payload: { type: body.type, version: 1, at, by: 'bench', body },
      }));
      const batches = await sealBatch(drafted, parents, keyring, 500);
      await made.shelf.add(batches);
      const last = batches.at(-1);
      const about = [...new Set(batches.flatMap(({ entries }) => entries.map((one) => one.about)))];
      if (last) parents = [{ link: last.link, about }];
    }
  });
  done(await made.records.chainHead());
  return made;
}

async function measure(what: string, pupils: number, size: number): Promise<void> {
  const made = await shelved(pupils, size);
  const life = made.reborn();
  const timed = async () => {
    const start = performance.now();
    const { events, damage } = done(await life.records.events());
    if (damage.length > 0) throw new Error('The bench’s records are damaged.');
    return { events: events.length, ms: performance.now() - start };
  };
  const [cold, warm] = [await timed(), await timed()];
  console.log(
    `  ${what.padEnd(18)} ${cold.events} events: cold ${cold.ms.toFixed(0)} ms, again ${warm.ms.toFixed(0)} ms`,
  );
}

for (const pupils of given.length > 0 ? given : [420, 10_000]) {
  console.log(`${pupils} pupils`);
  await measure('one import', pupils, pupils * 2);
  await measure('one by one', pupils, 1);
}
