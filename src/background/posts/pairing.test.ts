import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered } from '../../x/observer/answers.ts';
import { createPairing } from './pairing.ts';

const request = (id: string, tab = 1) => ({
  id,
  tab,
  operation: 'CreateTweet' as const,
  about: `what ${id} is about`,
});
const answer = (post: string | null, done = true): Answered => ({
  operation: 'CreateTweet',
  done,
  post,
  author: null,
});

/** A pairing, what came of it, and a clock that goes on when it is told to. */
function pairing() {
  const came: [string, string | null][] = [];
  let due: (() => void)[] = [];
  const made = createPairing<string>(
    ({ id }, said) => came.push([id, said?.post ?? null]),
    (act) => due.push(act),
  );
  const timeOut = () => {
    const all = due;
    due = [];
    for (const act of all) act();
  };
  return { ...made, came, timeOut };
}

test('a request and its answer are one post, whichever is heard of first', () => {
  const one = pairing();
  one.begun(request('a'));
  one.answered(1, answer('11'));
  expect(one.came).toEqual([]);
  one.completed('a', true);
  one.begun(request('b'));
  one.completed('b', true);
  one.answered(1, answer('12'));
  one.answered(1, answer('13'));
  one.begun(request('c'));
  one.completed('c', true);
  expect(one.came).toEqual([
    ['a', '11'],
    ['b', '12'],
    ['c', '13'],
  ]);
});

test('an answer without a request is nothing, however often it is said', () => {
  const one = pairing();
  for (let post = 0; post < 500; post += 1) one.answered(1, answer(String(post)));
  one.timeOut();
  expect(one.came).toEqual([]);
  one.begun(request('a'));
  one.completed('a', true);
  one.timeOut();
  expect(one.came).toEqual([['a', null]]);
});

test('an answer from another tab is not this request’s', () => {
  const one = pairing();
  one.begun(request('a', 1));
  one.completed('a', true);
  one.answered(2, answer('11'));
  expect(one.came).toEqual([]);
});

test('what the page’s own service worker sent belongs to the tab that speaks of it', () => {
  const one = pairing();
  one.begun(request('a', -1));
  one.completed('a', true);
  one.answered(3, answer('11'));
  expect(one.came).toEqual([['a', '11']]);
});

test('what X refused, or the browser, is no post', () => {
  const one = pairing();
  one.begun(request('a'));
  one.completed('a', true);
  one.answered(1, answer(null, false));
  one.begun(request('b'));
  one.completed('b', false);
  one.begun(request('c'));
  one.failed('c');
  one.timeOut();
  expect(one.came).toEqual([]);
});

test('a refusal that comes late is not taken for the answer to the next try', () => {
  const one = pairing();
  one.begun(request('a'));
  one.completed('a', false);
  one.answered(1, answer(null, false));
  one.begun(request('b'));
  one.completed('b', true);
  one.answered(1, answer('12'));
  expect(one.came).toEqual([['b', '12']]);
});

test('where nobody says what X answered, the request alone is told', () => {
  const one = pairing();
  one.begun(request('a'));
  one.completed('a', true);
  one.timeOut();
  expect(one.came).toEqual([['a', null]]);
});

test('the same answer said twice does not stand for the next post', () => {
  const one = pairing();
  one.begun(request('a'));
  one.answered(1, answer('11'));
  one.answered(1, answer('11'));
  one.completed('a', true);
  one.begun(request('b'));
  one.completed('b', true);
  one.timeOut();
  expect(one.came).toEqual([
    ['a', '11'],
    ['b', null],
  ]);
});

test('however events fall, nothing comes but requests that came back, each once at most', () => {
  const happens = fc.oneof(
    fc.record({ is: fc.constant('begun' as const), id: fc.nat(5) }),
    fc.record({ is: fc.constant('completed' as const), id: fc.nat(5) }),
    fc.record({ is: fc.constant('failed' as const), id: fc.nat(5) }),
    fc.record({ is: fc.constant('answered' as const), id: fc.nat(20) }),
    fc.record({ is: fc.constant('time' as const), id: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(happens), (all) => {
      const one = pairing();
      const begun = new Set<number>();
      const back = new Set<string>();
      for (const { is, id } of all) {
        if (is === 'begun' && !begun.has(id)) one.begun(request(String(id)));
        if (is === 'begun') begun.add(id);
        if (is === 'completed') one.completed(String(id), true);
        if (is === 'completed' && begun.has(id)) back.add(String(id));
        if (is === 'failed') one.failed(String(id));
        if (is === 'answered') one.answered(1, answer(String(id)));
        if (is === 'time') one.timeOut();
      }
      const came = one.came.map(([id]) => id);
      expect(new Set(came).size).toBe(came.length);
      for (const id of came) expect(back.has(id)).toBe(true);
    }),
  );
});
