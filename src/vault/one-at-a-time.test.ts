import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('the second begins when the first has ended, also when that failed', async () => {
  const inTurn = oneAtATime();
  const said: string[] = [];
  const act = (name: string, fails: boolean) => async () => {
    said.push(`${name} begins`);
    await Promise.resolve();
    said.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const [first, second] = await Promise.allSettled([
    inTurn(act('a', true)),
    inTurn(act('b', false)),
  ]);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});
