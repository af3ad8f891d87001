import { expect, test } from 'vitest';
import type { Profile } from '../../followers/profile.ts';
import type { FollowerMark, FollowersFromPage } from '../../messages/followers.ts';
import { readUser } from '../../x/observer/users.ts';
import { createAccounts } from './accounts.ts';

function profile(id: number, seen: Profile['seen'] = 'answer'): Profile {
  const read = readUser({ rest_id: String(id), core: { screen_name: `a${id}` } });
  if (!read) throw new Error('no profile');
  return { ...read, seen };
}
const cell = (id: number, top: number) => {
  const nowhere = {} as HTMLElement;
  return { id: String(id), handle: `a${id}`, top, place: nowhere, cell: nowhere };
};
const mark = (id: number, change: Partial<FollowerMark> = {}): FollowerMark => ({
  id: String(id),
  verdict: 'fine',
  reasons: [],
  fresh: true,
  decided: null,
  event: null,
  waiting: false,
  stillBlocked: false,
  ...change,
});

/** Accounts, and the ids of each message that was sent of them. */
function accountsOf(hears = true) {
  const sent: string[][] = [];
  const send = (says: FollowersFromPage): boolean => {
    if (says.type === 'followers-seen') sent.push(says.profiles.map(({ id }) => id));
    return hears;
  };
  return { accounts: createAccounts(send), sent };
}

test('each account is told once, at most a hundred in a message', () => {
  const { accounts, sent } = accountsOf();
  const many = Array.from({ length: 150 }, (_, id) => profile(id + 1));
  accounts.hear(many, '17');
  accounts.hear(many.slice(0, 20), '17');
  expect(sent.map((ids) => ids.length)).toEqual([100, 50]);
});

test('what cells show is told in the list’s order, unless an answer of X’s has said more', () => {
  const { accounts, sent } = accountsOf();
  accounts.hear([profile(1)], '17');
  for (const one of [cell(3, 200), cell(2, 90), cell(1, 0)]) accounts.see(one, true);
  accounts.tellCells((id) => profile(Number(id), 'cell'));
  expect(sent).toEqual([['1'], ['2', '3']]);
  // X's answer comes late: it says more.
  accounts.hear([profile(2), profile(1)], '17');
  expect(sent.at(-1)).toEqual(['2']);
});

test('what nobody heard is told again', () => {
  const { accounts, sent } = accountsOf(false);
  accounts.hear([profile(1)], null);
  accounts.hear([profile(1)], null);
  expect(sent.length).toBe(2);
});

test('flagged accounts are in question, in the list’s order; without any open, the new ones', () => {
  const { accounts } = accountsOf();
  accounts.hear([profile(1), profile(2), profile(3)], '17');
  for (const one of [cell(1, 180), cell(2, 90), cell(3, 0)]) accounts.see(one, true);
  const inQuestion = () => accounts.inQuestion().map(({ id }) => id);
  accounts.mark([mark(1, { verdict: 'look' }), mark(2, { verdict: 'unsuitable' }), mark(3)]);
  expect(inQuestion()).toEqual(['2', '1']);
  accounts.mark([
    mark(1, { verdict: 'look', decided: 'keep' }),
    mark(2, { verdict: 'unsuitable', decided: 'block' }),
  ]);
  expect(inQuestion()).toEqual(['3']);
});

test('kept together is only who was on the screen, is new, and is not flagged', () => {
  const { accounts } = accountsOf();
  accounts.hear(
    [1, 2, 3, 4, 5, 6].map((id) => profile(id)),
    '17',
  );
  for (const id of [1, 2, 3, 4, 6]) accounts.see(cell(id, id * 90), id !== 2);
  accounts.mark([
    mark(1),
    mark(2),
    mark(3, { verdict: 'look' }),
    mark(4, { fresh: false }),
    mark(5),
    mark(6, { stillBlocked: true }),
  ]);
  expect(accounts.keepable()).toEqual(['1']);
});

test('when somebody has unlocked, what is still kept is told again', () => {
  const { accounts, sent } = accountsOf();
  accounts.hear([profile(1), profile(2)], '17');
  accounts.again();
  expect(sent).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
});

test('before a decision a worker that may have slept is told of the account once more', () => {
  const { accounts, sent } = accountsOf();
  accounts.hear([profile(1), profile(2)], '17');
  accounts.remind(['2', '99']);
  expect(sent.at(-1)).toEqual(['2']);
});

test('whom only a worker has heard of that has slept since is told once more, when the walk comes to them', () => {
  const { accounts, sent } = accountsOf();
  accounts.hear([profile(1), profile(2), profile(3)], '17');
  accounts.remindForgotten(['1']);
  expect(sent.length).toBe(1);
  accounts.workerGone();
  accounts.hear([profile(4)], '17');
  accounts.remindForgotten(['1', '2', '4']);
  accounts.remindForgotten(['1', '2', '4']);
  expect(sent).toEqual([['1', '2', '3'], ['4'], ['1', '2']]);
});

test('of the longest list only so much is remembered', () => {
  const { accounts } = accountsOf();
  for (let from = 0; from < 30_000; from += 100) {
    accounts.hear(
      Array.from({ length: 100 }, (_, at) => profile(from + at + 1)),
      '17',
    );
  }
  expect(accounts.get('30000')).not.toBeNull();
  expect(accounts.get('1')).toBeNull();
});
