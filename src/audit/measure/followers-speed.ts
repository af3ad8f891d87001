import * as v from 'valibot';
import { assess } from '../../followers/index.ts';
import { CONTEXT, profileWith } from '../../followers/testing/profile.ts';

const textSchema = v.object({
  ...{ handle: v.string(), name: v.string(), bio: v.string() },
  location: v.optional(v.string(), ''),
});
const ACCOUNTS = 10_000;

/** Processor seconds to judge 10,000 accounts, the given bios over and over, each a little different. */
export function followersSpeed(lines: readonly string[]): string[] {
  const given = lines.map((line) => v.parse(textSchema, JSON.parse(line)));
  const start = process.cpuUsage();
  let told = 0;
  for (let made = 0; made < ACCOUNTS; made++) {
    const one = given[made % given.length];
    if (one) {
      const profile = profileWith({ ...one, id: `${made}`, bio: `${one.bio} ${made}` });
      told += assess(profile, CONTEXT).reasons.length;
    }
  }
  const seconds = process.cpuUsage(start).user / 1_000_000;
  return [
    `${ACCOUNTS} accounts in ${seconds.toFixed(1)} s of processor time, ${((1000 * seconds) / ACCOUNTS).toFixed(3)} ms each, ${told} reasons`,
  ];
}
