import { expect, test } from 'vitest';
import { IN_PAGE_KEYS } from '../../i18n/in-page-keys.ts';
import { createWords } from '../../i18n/index.ts';
import {
  DECISION_REASONS,
  DECISIONS,
  type FollowerCheck,
  type FollowerMark,
  followerCheckSchema,
  WALK_ENDS,
} from '../../messages/followers.ts';
import { BAR_ACTS } from '../../overlay/followers/types.ts';
import { type BarFacts, barView, decidedIn, doneIn } from './bar-view.ts';
import { reasonsIn } from './reasons.ts';

const all = createWords();
/** As the content script has them: no more. */
const words = Object.assign(
  (...[key, params]: Parameters<typeof all>) => {
    expect(key).toMatch(IN_PAGE_KEYS);
    return all(key, params);
  },
  { has: all.has },
);
const CHECK: FollowerCheck = {
  state: 'none',
  kind: null,
  dueDays: 0,
  total: 214,
  seen: 0,
  fresh: 0,
  flagged: 0,
  decided: 0,
  knownInARow: 0,
  ended: null,
  stuck: null,
  begins: false,
  walkedDays: null,
  unseenBefore: 0,
};
const MARK: FollowerMark = {
  id: '14',
  verdict: 'unsuitable',
  reasons: [
    { signal: 'no-such-signal', kind: 'unsuitable', weight: 3, field: 'bio', params: {} },
    { signal: 'no-such-other', kind: 'suspicious', weight: 1, field: null, params: {} },
  ],
  fresh: true,
  decided: null,
  event: null,
  waiting: false,
  stillBlocked: false,
};
const FACTS: BarFacts = {
  check: CHECK,
  walking: false,
  busy: null,
  done: null,
  keepable: 0,
  inQuestion: 0,
  elsewhere: 0,
  lost: false,
  selected: null,
};
const view = (facts: Partial<BarFacts>, check: Partial<FollowerCheck> = {}) =>
  barView(
    { ...FACTS, ...facts, check: facts.check === null ? null : { ...CHECK, ...check } },
    words,
  );
const acts = (...given: Parameters<typeof view>) => view(...given).buttons.map(({ act }) => act);

test('every state, end and trouble that the worker may tell has its words', () => {
  for (const state of followerCheckSchema.entries.state.options) {
    for (const dueDays of [null, -3, 0, 4]) {
      for (const walking of [false, true]) {
        expect(view({ walking }, { state, dueDays }).state).not.toBe('');
      }
    }
  }
  for (const ended of WALK_ENDS) expect(view({}, { ended }).state).not.toBe('');
  for (const stuck of followerCheckSchema.entries.stuck.wrapped.options) {
    expect(view({}, { stuck }).notes.length).toBe(1);
  }
  for (const act of BAR_ACTS) {
    expect(words.has(`followerBar_act_${act.replaceAll('-', '')}`)).toBe(true);
  }
});

test('every decision and reason has its words, also while it waits for X', () => {
  for (const decided of DECISIONS) {
    for (const waiting of [false, true])
      expect(decidedIn({ decided, waiting }, words)).not.toBe('');
  }
  const { selected } = view({ selected: { mark: MARK, handle: 'a', reason: 'fine' } });
  expect(selected?.why.length).toBe(DECISION_REASONS.length);
  for (const decision of ['block', 'remove'] as const) {
    for (const outcome of ['seen', 'refused', 'not-found', 'called-off'] as const) {
      expect(doneIn({ handle: 'someone', decision, outcome }, words)).toContain('@someone');
    }
    for (const byPerson of [false, true]) {
      expect(view({ busy: { handle: 'someone', decision, byPerson } }).buttons).toEqual([]);
    }
  }
});

test('whom the last check has not seen is said, in figures, whatever comes next', () => {
  for (const state of ['none', 'walking', 'paused', 'review', 'signed'] as const) {
    expect(view({}, { state, unseenBefore: 12 }).notes).toContain(
      '12 followers were not seen in the last check.',
    );
  }
  expect(view({}, { state: 'review', fresh: 3, unseenBefore: 1 }).notes.join()).toContain(
    '1 follower was not seen in the last check: some of those counted as new',
  );
  expect(view({}, { state: 'review' }).notes).toEqual([]);
});

test('before anybody has unlocked, nothing can be decided', () => {
  const locked = view(
    { keepable: 4, inQuestion: 2, selected: { mark: MARK, handle: 'a', reason: 'fine' } },
    { state: 'locked' },
  );
  expect(locked.buttons.map(({ act }) => act)).toEqual(['unlock']);
  expect(locked.selected?.choices).toEqual([]);
});

test('the walk is started, paused, carried on and stopped', () => {
  expect(acts({}, { state: 'none' })).toEqual(['start', 'full', 'open-list']);
  // The first goes to the end by itself.
  expect(acts({}, { state: 'none', dueDays: null })).toEqual(['start', 'open-list']);
  expect(acts({ walking: true }, { state: 'walking' })).toEqual(['pause', 'stop', 'open-list']);
  expect(acts({}, { state: 'paused' })).toEqual(['resume', 'stop', 'open-list']);
  const over = { state: 'review', walkedDays: 0 } as const;
  expect(acts({}, { ...over, ended: 'end' })).not.toContain('start');
  expect(acts({}, { ...over, ended: 'cut' })).toContain('start');
  // Begun in another tab, or before the page was loaded anew.
  expect(acts({}, { state: 'walking' })).toEqual(['resume', 'stop', 'open-list']);
});

test('fewer followers than X counts is said, after a walk to the end', () => {
  const end = { state: 'review', kind: 'full', ended: 'end', seen: 180 } as const;
  expect(view({}, end).notes.join()).toContain('180 of the 214');
  expect(view({}, { ...end, seen: 214 }).notes).toEqual([]);
  expect(view({}, { ...end, kind: 'weekly' }).notes.join()).toContain('180 of the 214');
  expect(view({}, { ...end, kind: 'weekly', ended: 'known' }).notes.join()).not.toContain('214');
});

test('a check that was not signed on the day of its walk says so, and is walked on from the top', () => {
  const over = { state: 'review', kind: 'weekly', ended: 'known' } as const;
  expect(acts({}, { ...over, walkedDays: 0 })).not.toContain('start');
  const old = { ...over, walkedDays: 8 };
  expect(acts({}, old)).toContain('start');
  expect(view({}, old).notes.join()).toContain('8 days ago');
});

test('a worker that says nothing is said to say nothing', () => {
  expect(view({ check: null }).state).toMatch(/does not answer/);
});

test('a reason without a sentence says its kind, and each its weight; a possible pupil is never spoken of here', () => {
  expect(reasonsIn(MARK, words)).toEqual([
    'Something in it does not suit a primary school. (in the description; enough by itself)',
    'It looks automated or bought. (counts only beside others)',
  ]);
  const [first] = MARK.reasons;
  const pupil = first ? [{ ...first, kind: 'pupil' as const }] : [];
  expect(reasonsIn({ ...MARK, reasons: pupil }, words)).toEqual([]);
});

test('each decision has its own usual reason; one that a person chose goes with all', () => {
  const because = (reason: 'local' | null) =>
    view({ selected: { mark: MARK, handle: 'a', reason } }).selected?.choices.map(
      (one) => `${one.decision} ${one.reason}`,
    );
  expect(because(null)).toEqual([
    'keep fine',
    'ask not-sure',
    'block unsuitable-content',
    'remove unsuitable-content',
  ]);
  expect(new Set(because('local')?.map((one) => one.split(' ')[1]))).toEqual(new Set(['local']));
});

test('what X has refused can be tried again, and who was asked about be decided', () => {
  const choices = (mark: Partial<FollowerMark>) =>
    view({
      selected: { mark: { ...MARK, ...mark }, handle: 'a', reason: null },
    }).selected?.choices.map(({ decision }) => decision);
  expect(choices({ decided: 'block', waiting: true })).toEqual(['keep', 'ask', 'block', 'remove']);
  expect(choices({ decided: 'ask' })).toEqual(['keep', 'block', 'remove']);
  expect(choices({ decided: 'block' })).toEqual([]);
});

test('who is flagged and not on this page, or not where they were, is said, with where to find them', () => {
  const here = { elsewhere: 2, inQuestion: 1 };
  expect(view(here, { state: 'review' }).notes.join()).toContain('2 more flagged');
  expect(acts(here, { state: 'review' })).toContain('open-list');
  expect(view(here, { state: 'walking' }).notes).toEqual([]);
  const selected = { mark: MARK, handle: 'gone_away', reason: 'fine' } as const;
  expect(view({ lost: true, selected }).notes.join()).toContain('@gone_away');
});

test('whom X blocks still, though that was taken back, is said to be', () => {
  const said = (stillBlocked: boolean) =>
    view({ selected: { mark: { ...MARK, stillBlocked }, handle: 'a_mum', reason: null } }).notes;
  expect(said(false)).toEqual([]);
  expect(said(true).join()).toContain('X blocks @a_mum still');
});
