import { expect, test } from 'vitest';
import { readFollowerCall } from '../../src/x/observer/follower-calls.ts';
import { OFFICIAL } from './options.ts';
import { replicaForTests } from './test-client.ts';

const { replica, graphql, call } = replicaForTests();
const VARIABLES = { userId: OFFICIAL.id, count: 20 };
const GENERATIONS = ['G1', 'G2', 'G2b', 'G3'] as const;

/** What the observer reads of the first page of followers, in a generation. */
async function profilesIn(generation: (typeof GENERATIONS)[number]) {
  await replica().set({ generation });
  const { text } = await graphql('Followers', VARIABLES);
  const request = { address: '', sent: JSON.stringify({ variables: VARIABLES }) };
  return readFollowerCall('Followers', request, { status: 200, body: text });
}

test('the same followers are read in all four generations', async () => {
  const [first, ...others] = await Promise.all(
    // One after the other: the replica is in one generation at a time.
    [await profilesIn('G3'), await profilesIn('G2b'), await profilesIn('G2')],
  );
  expect(first?.[0]).toMatchObject({ owner: OFFICIAL.id, end: false, failed: null });
  for (const other of others) expect(other).toEqual(first);
  // The oldest leaves out what is false, so what the others do not say it says as no.
  const known = (told: unknown) =>
    JSON.stringify(told).replaceAll(/"(\w+BySchool)":null/g, '"$1":false');
  expect(known(await profilesIn('G1'))).toBe(known(first));
});

test('a GET says the same as a POST', async () => {
  const query = new URLSearchParams({ variables: JSON.stringify(VARIABLES) });
  const address = `https://x.com/i/api/graphql/q1/Followers?${query}`;
  const { text } = await call(address);
  const read = readFollowerCall('Followers', { address, sent: '' }, { status: 200, body: text });
  expect(read).toEqual(await profilesIn('G3'));
});
