import { expect, test } from 'vitest';
import type { FromPage } from '../../messages/index.ts';
import type { FollowersTold } from '../../x/observer/follower-calls.ts';
import { readUser } from '../../x/observer/users.ts';
import { createHearing } from './hearing.ts';
import { createState } from './state.ts';

function listening() {
  const said: Pick<FromPage, 'type'>[] = [];
  const link = {
    send(body: Pick<FromPage, 'type'>) {
      said.push(body);
      return null;
    },
  };
  const state = createState(link);
  state.school = { handle: 'HollyLanePrim', id: '900', official: () => true };
  return { said, hearing: createHearing(state, { hear: () => {} }) };
}
const own = readUser({ rest_id: '900', core: { screen_name: 'HollyLanePrim' } });
const list = (more: Partial<FollowersTold & { what: 'list' }>): FollowersTold => ({
  what: 'list',
  operation: 'Followers',
  owner: '900',
  profiles: [],
  end: false,
  failed: null,
  ...more,
});

test('that X has ended its list counts until it begins it anew', () => {
  const { hearing } = listening();
  hearing.hear(list({ end: true }));
  expect(hearing.ended()).toBe(true);
  hearing.hear(list({ failed: 'error' }));
  expect(hearing.ended()).toBe(true);
  hearing.hear(list({}));
  expect(hearing.ended()).toBe(false);
  hearing.hear(list({ end: true }));
  expect(hearing.ended()).toBe(true);
});

test('how many follow is told again whenever X counts anew, and once where it only stands on the page', () => {
  const { hearing, said } = listening();
  if (!own) throw new Error('no profile');
  const counted = list({
    operation: 'UserByScreenName',
    profiles: [{ ...own, followers: 214 }],
  });
  hearing.hear(counted);
  hearing.total(214);
  hearing.total(214);
  expect(said.length).toBe(1);
  hearing.hear(counted);
  expect(said).toEqual(
    Array.from({ length: 2 }, () => ({
      type: 'followers',
      says: { type: 'followers-total', total: 214 },
    })),
  );
});
