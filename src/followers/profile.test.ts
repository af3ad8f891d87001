import { expect, test } from 'vitest';
import { accountOf } from './fixtures/check.ts';
import { readAgain } from './profile.ts';

const ANSWER = accountOf('1', { website: 'https://shop.example', posts: 0 });
const CELL = accountOf('1', {
  ...{ handle: 'new_handle', name: 'New name', bio: 'Win a phone today', seen: 'cell' },
  ...{ location: '', website: '', posts: null, followers: null, createdAt: null },
});

test('a cell takes nothing away of what an answer gave, and gives what it shows', () => {
  const { handle, name, bio } = CELL;
  expect(readAgain(ANSWER, CELL)).toEqual({ ...ANSWER, handle, name, bio });
  expect(readAgain(ANSWER, { ...CELL, name: '', bio: '' })).toEqual({ ...ANSWER, handle });
});

test('a newer answer takes the place of anything, and a cell that of a cell', () => {
  const newer = accountOf('1', { posts: 901 });
  for (const before of [null, CELL, ANSWER]) expect(readAgain(before, newer)).toBe(newer);
  const other = accountOf('1', { seen: 'cell' });
  for (const before of [null, CELL]) expect(readAgain(before, other)).toBe(other);
});
