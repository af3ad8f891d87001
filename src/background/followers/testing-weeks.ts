import { accountOf } from '../../followers/fixtures/check.ts';
import { DAY, HEAD, type Worker } from '../list/testing/computer.ts';
import { bad, followersSchool } from './testing.ts';

export const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${from + at}`);
export const usual = (reason: 'fine' | 'unsuitable-content' | 'not-sure' | 'automated') =>
  ({ is: 'usual', reason }) as const;
export const typesOf = async (worker: Worker) => {
  const read = await worker.records.events();
  return read.ok ? read.value.events.map(({ type }) => type) : [];
};

/** What an account says of itself whose owner may be a pupil. */
export const PUPIL = 'Year 5 at Holly Lane. I am aged 9';
/** The head is the safeguarding lead from now on, or no more. */
export async function nameLead(worker: Worker, lead = true): Promise<void> {
  const { you } = await worker.ask('vault-state', {});
  await worker.ask('person-change', { person: you ?? '', name: HEAD.name, role: 'slt', lead });
}

/** A school with a signed baseline of a hundred, and eight new followers, two of them bad, walked past. */
export async function aWeekLater() {
  const made = await followersSchool();
  const { worker, start, walk, clock, says } = made;
  await says({ type: 'followers-total', total: 100 });
  await start('baseline');
  await walk(ids(100, 100), { end: true });
  await worker.ask('followers-sign', {});
  clock.now += 7 * DAY;
  await worker.unlock(HEAD);
  await says({ type: 'followers-total', total: 108 });
  await start('weekly');
  await walk([...ids(1, 8), ...ids(100, 60)], {
    as: (id) => (id === '3' || id === '5' ? bad(id) : accountOf(id)),
  });
  return made;
}

export async function withPupil() {
  const made = await followersSchool();
  await made.start('weekly');
  await made.walk(['11'], { end: true });
  await made.worker.ask('followers-sign', {});
  await made.start('weekly');
  await made.walk(['9', '10', '11'], {
    end: true,
    as: (id) => accountOf(id, id === '9' ? { bio: 'Year 5 at Holly Lane. I am aged 9' } : {}),
  });
  return made;
}
