import { describe, expect, test } from 'vitest';
import {
  allowedByHand,
  allRevoked,
  expired,
  failed,
  GIVEN_FOR_MS,
  given,
  pageBegan,
  RELEASED_FOR_MS,
  refusedByX,
  released,
  revoked,
  signedIn,
  tabSeen,
  uploading,
} from './permits.ts';
import { allOut, begun, nextEnd, refusedTabs } from './requests.ts';
import { draft, NOW, open, PAGE, sent } from './testing.ts';

describe('a permit ends', () => {
  test('with an edit', () => {
    expect(refusedTabs(revoked(open('Hello'), 7))).toEqual([7, -1]);
  });

  test('with its page, pressed or not, but not when its own page says hello again', () => {
    const pressed = released(open('Hello'), 7, draft('Hello'), NOW);
    const both = given(pressed, 7, { ...draft('Goodbye'), number: 2 }, NOW);
    expect(pageBegan(both, 7, PAGE)).toBe(both);
    expect(refusedTabs(pageBegan(both, 7, 'another page'))).toEqual([7, -1]);
    expect(pageBegan({}, 7, PAGE)).toEqual({});
  });

  test('not with an edit after Post: X may send late, while the next draft is written', () => {
    const pressed = released(open('Hello'), 7, draft('Hello'), NOW);
    expect(refusedTabs(revoked(pressed, 7))).toEqual([]);
    expect(refusedTabs(allRevoked(pressed))).toEqual([]);
    const late = begun(revoked(pressed, 7), 7, sent('Hello'));
    expect([late.seen, refusedTabs(late.locks)]).toEqual(['as-checked', [7, -1]]);
  });

  test('each of two posts by itself, in whatever order they are sent', () => {
    const pressed = released(open('Hello'), 7, draft('Hello'), NOW);
    const next = { ...draft('Goodbye'), number: 2 };
    const both = given(pressed, 7, next, NOW);
    for (const order of [
      ['Hello', 'Goodbye'],
      ['Goodbye', 'Hello'],
    ] as const) {
      const one = begun(both, 7, sent(order[0]));
      const two = begun(one.locks, 7, sent(order[1]));
      expect([one.seen, two.seen]).toEqual(['as-checked', 'as-checked']);
      expect(refusedTabs(one.locks)).toEqual([]);
      expect(refusedTabs(two.locks)).toEqual([7, -1]);
    }
    expect(begun(both, 7, sent('Something else')).seen).toBe('differs');
  });

  test('not with an edit in the middle of a thread: its rows leave the composer one by one', () => {
    const half = begun(open('One', 'Two'), 7, sent('One')).locks;
    expect(refusedTabs(revoked(half, 7))).toEqual([]);
    expect(refusedTabs(begun(half, 7, sent('Two')).locks)).toEqual([7, -1]);
  });

  test('and when X refuses a row of it, what is left goes out after one more Post', () => {
    const half = begun(
      begun(open('One', 'Two', 'Three'), 7, sent('One')).locks,
      7,
      sent('Two'),
    ).locks;
    const rest = given(half, 7, draft('Two', 'Three'), NOW);
    const two = begun(rest, 7, sent('Two'));
    const three = begun(two.locks, 7, sent('Three'));
    expect([two.seen, three.seen]).toEqual(['as-checked', 'as-checked']);
    expect(refusedTabs(three.locks)).toEqual([7, -1]);
  });

  test('an edit takes back what was let go of it again, and no check makes it live longer', () => {
    const half = begun(open('One', 'Two'), 7, sent('One')).locks;
    const again = revoked(given(half, 7, draft('Other'), NOW + 60_000), 7);
    expect(begun(again, 7, sent('Other')).seen).toBe('differs');
    expect(nextEnd(again)).toBe(NOW + GIVEN_FOR_MS);
  });

  test('X refuses a row of it: nothing more of it goes, and what was pressed beside it does', () => {
    const half = begun(open('One', 'Two'), 7, sent('One')).locks;
    expect(refusedTabs(refusedByX(half, 7))).toEqual([7, -1]);
    const beside = released(open('Hello'), 7, draft('Hello'), NOW);
    expect(refusedByX(beside, 7)).toEqual(beside);
  });

  test('a check in the middle of a thread does not begin it anew', () => {
    const half = begun(open('One', 'Two'), 7, sent('One')).locks;
    const looked = given(half, 7, draft('One', 'Two'), NOW);
    const two = begun(looked, 7, sent('Two'));
    expect([two.seen, allOut(two.locks, 7)]).toEqual(['as-checked', true]);
  });

  test('when its last request has begun', () => {
    expect(refusedTabs(begun(open('Hello'), 7, sent('Hello')).locks)).toEqual([7, -1]);
  });

  test('on an error', () => {
    const half = begun(open('One', 'Two'), 7, sent('One')).locks;
    expect(refusedTabs(failed(half, 7))).toEqual([7, -1]);
    // A service worker does not say for which tab it asked.
    expect(refusedTabs(failed(half, -1))).toEqual([7, -1]);
    expect(failed(open('Hello'), -1)).toEqual(open('Hello'));
  });

  test('when its time is over, which Post and uploads move on', () => {
    const given = open('Hello');
    expect(nextEnd(given)).toBe(NOW + GIVEN_FOR_MS);
    expect(refusedTabs(expired(given, NOW + GIVEN_FOR_MS - 1))).toEqual([]);
    expect(refusedTabs(expired(given, NOW + GIVEN_FOR_MS))).toEqual([7, -1]);
    expect(nextEnd(uploading(given, 7, NOW + 9))).toBe(NOW + GIVEN_FOR_MS);
    const pressed = released(given, 7, draft('Hello'), NOW);
    expect(nextEnd(uploading(pressed, 7, NOW + 9))).toBe(NOW + 9 + RELEASED_FOR_MS);
  });

  test('when the clock was set back, and nobody knows how long it has run', () => {
    const both = allowedByHand(open('Hello'), 7, [], NOW);
    expect(expired(both, NOW - 60_000)).toBe(both);
    expect(refusedTabs(expired(both, NOW - 60_001))).toEqual([7, -1]);
  });

  test('at midnight in London, when a consent may end', () => {
    const late = Date.parse('2026-08-31T22:58:00Z');
    const locks = given({}, 7, draft('Hello'), late);
    expect(nextEnd(locks)).toBe(Date.parse('2026-08-31T23:00:00Z'));
    const pressed = released(locks, 7, draft('Hello'), late);
    expect(nextEnd(uploading(pressed, 7, late + 60_000))).toBe(Date.parse('2026-08-31T23:00:00Z'));
    // Where the alarm that ends it is late, nothing makes it run again.
    const over = Date.parse('2026-08-31T23:00:01Z');
    expect(refusedTabs(expired(uploading(pressed, 7, over), over))).toEqual([7, -1]);
    expect(refusedTabs(expired(released(locks, 7, draft('Hello'), over), over))).toEqual([7, -1]);
    const winter = given({}, 7, draft('Hello'), Date.parse('2026-12-31T22:58:00Z'));
    expect(nextEnd(winter)).toBe(Date.parse('2026-12-31T22:58:00Z') + GIVEN_FOR_MS);
  });

  test('when the list changes', () => {
    expect(refusedTabs(allRevoked(open('Hello')))).toEqual([7, -1]);
  });

  test('Post for another draft moves nothing', () => {
    const given = open('Hello');
    expect(released(given, 7, { page: PAGE, number: 2 }, NOW)).toBe(given);
  });
});

describe('a post that was checked by hand', () => {
  const rows = [{ text: 'Hello', media: 0, quotes: '', tags: null }];
  const open = allowedByHand(tabSeen({}, 7), 7, rows, NOW);

  test('may be sent for ten minutes, whatever the page asks about meanwhile', () => {
    expect(refusedTabs(open)).toEqual([]);
    expect(refusedTabs(allRevoked(revoked(open, 7)))).toEqual([]);
    expect(nextEnd(open)).toBe(NOW + 600_000);
    expect(refusedTabs(expired(open, NOW + 599_999))).toEqual([]);
    expect(refusedTabs(expired(open, NOW + 600_000))).toEqual([7, -1]);
  });

  test('and nothing else, which raises the alarm; the tab stays open for its time', () => {
    const right = begun(open, 7, sent('Hello'));
    expect([right.seen, refusedTabs(right.locks)]).toEqual(['as-checked', []]);
    expect(begun(open, 7, sent('Another')).seen).toBe('differs');
    expect(begun(open, 7, sent('Hello', { media: 1 })).seen).toBe('differs');
  });

  test('beside a draft that was checked: each goes as itself', () => {
    const both = given(open, 7, draft('Checked'), NOW);
    expect(begun(both, 7, sent('Checked')).seen).toBe('as-checked');
    expect(begun(both, 7, sent('Hello')).seen).toBe('as-checked');
  });

  test('not where somebody else is signed in, nor after a change of account', () => {
    const other = signedIn({}, 7, true);
    expect(allowedByHand(other, 7, rows, NOW)).toBe(other);
    expect(refusedTabs(signedIn(signedIn(open, 7, true), 7, false))).toEqual([7, -1]);
  });
});
