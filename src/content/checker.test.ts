import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../guard/verdict.ts';
import type { Reading } from '../x/types.ts';
import { createChecker } from './checker.ts';
import type { Link, Silence } from './link.ts';
import type { PictureKeys } from './pictures/keys.ts';

type Sent = Parameters<Link['send']>[0];

const CLEAR: Verdict = { state: 'clear', hold: false, why: 'verdict_clear' };

function reading(text: string, pictures = 0): Reading {
  const media = Array.from({ length: pictures }, (_, index) => ({
    kind: 'photo' as const,
    key: `blob:${index}`,
    alt: '',
    uploading: false,
  }));
  const rows = [{ text, media, tagged: [], poll: [] }];
  return {
    draft: { surface: 'modal', rows, replyTo: null, quoted: null, scheduled: null },
    unreadable: [],
  };
}

function setUp(
  silence: Silence | null = null,
  orphaned = false,
  own: Parameters<typeof createChecker>[1] = () => [],
  pictures?: PictureKeys,
) {
  const sent: Sent[] = [];
  const link: Link = {
    send(body) {
      sent.push(body);
      return silence;
    },
    orphaned: () => orphaned,
  };
  const onLate = vi.fn();
  const none = { of: () => [], ready: () => null };
  const checker = createChecker(link, own, pictures ?? none, onLate);
  const answer = (number: number, verdict = CLEAR) =>
    checker.receive({
      ...{ type: 'verdict', number, verdict, language: 'off' },
      ...{ findings: [], dismissed: [] },
    });
  return { checker, sent, answer, onLate };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('asking', () => {
  test('the same draft is asked about once, and its answer is then known', async () => {
    const { checker, sent, answer } = setUp();
    const both = [
      checker.ask(reading('Hello'), 'official'),
      checker.ask(reading('Hello'), 'official'),
    ];
    answer(1);
    expect((await Promise.all(both)).map((one) => one.verdict)).toEqual([CLEAR, CLEAR]);
    expect(sent).toHaveLength(1);
    expect(checker.known(reading('Hello'), 'official')?.verdict).toEqual(CLEAR);
  });

  test('an answer is for exactly that draft and that account', async () => {
    const { checker, answer } = setUp();
    void checker.ask(reading('Hello'), 'official');
    answer(1);
    expect(checker.known(reading('Hello!'), 'official')).toBeNull();
    expect(checker.known(reading('Hello', 1), 'official')).toBeNull();
    expect(checker.known(reading('Hello'), 'changing')).toBeNull();
  });

  test('after a change of settings nothing old is known', () => {
    const { checker, answer } = setUp();
    void checker.ask(reading('Hello'), 'official');
    answer(1);
    checker.forget();
    expect(checker.known(reading('Hello'), 'official')).toBeNull();
  });
});

test('a question on its way when the rules change is asked anew, by the new ones', async () => {
  const { checker, sent, answer } = setUp();
  const asked = checker.ask(reading('Hello'), 'official');
  checker.forget();
  answer(1, { state: 'warned', hold: true, why: 'verdict_stop' });
  expect(checker.known(reading('Hello'), 'official')).toBeNull();
  answer(2);
  expect((await asked).verdict).toEqual(CLEAR);
  expect(sent).toHaveLength(2);
});

describe('no answer is not checked', () => {
  test('a worker that stays silent: text goes, visibly not checked', async () => {
    const { checker } = setUp();
    const asked = checker.ask(reading('Hello'), 'official');
    vi.advanceTimersByTime(2_000);
    expect((await asked).verdict).toMatchObject({ state: 'not-checked', hold: false });
  });

  test('a worker that stays silent: a picture is held', async () => {
    const { checker } = setUp();
    const asked = checker.ask(reading('Hello', 1), 'official');
    vi.advanceTimersByTime(2_000);
    expect((await asked).verdict).toMatchObject({ state: 'not-checked', hold: true });
  });

  test('a worker that stays silent: what needs no worker still holds', async () => {
    const finding = {
      rule: 'text-language',
      clause: 'language',
      severity: 'stop',
      row: 0,
      field: { kind: 'text' },
      start: 0,
      end: 3,
      message: 'rule_textLanguage_numberMix',
      params: { word: 'gr8' },
    } as const;
    const { checker } = setUp('gone', false, () => [finding]);
    const { verdict, findings } = await checker.ask(reading('gr8'), 'official');
    expect(verdict?.hold).toBe(true);
    expect(findings).toEqual([finding]);
  });

  test('a worker that dies answers every open question', async () => {
    const { checker } = setUp();
    const asked = checker.ask(reading('Hello', 1), 'official');
    checker.workerGone();
    expect((await asked).verdict).toMatchObject({ state: 'not-checked', hold: true });
  });

  test('nor does a draft wait for grammar that a dead worker was to send: it is asked about anew', async () => {
    const { checker } = setUp();
    const answer = (number: number, text: string, language: 'off' | 'reading') => {
      const asked = checker.ask(reading(text), 'official');
      checker.receive({
        ...{ type: 'verdict', number, verdict: CLEAR, language },
        ...{ findings: [], dismissed: [] },
      });
      return asked;
    };
    await answer(1, 'Hello', 'reading');
    await answer(2, 'Goodbye', 'off');
    checker.receive({
      ...{ type: 'language', number: 1, state: 'loading' },
      ...{ findings: [], dismissed: [] },
    });
    checker.workerGone();
    expect(checker.known(reading('Hello'), 'official')).toBeNull();
    expect(checker.known(reading('Goodbye'), 'official')).not.toBeNull();
  });

  test('an updated extension says to reload the tab', async () => {
    const { checker } = setUp('orphaned', true);
    const { verdict } = await checker.ask(reading('Hello'), 'official');
    expect(verdict).toMatchObject({ state: 'not-checked', why: 'verdict_reload' });
  });

  test('a refused message is not checked, and not remembered', async () => {
    const { checker } = setUp();
    const asked = checker.ask(reading('Hello'), 'official');
    checker.receive({ type: 'refused', number: 1, to: 'check', why: 'storage' });
    expect((await asked).verdict).toMatchObject({ state: 'not-checked' });
    expect(checker.known(reading('Hello'), 'official')).toBeNull();
  });

  test('a late answer lets nothing go that was held meanwhile, but is known from then on', async () => {
    const { checker, answer, onLate } = setUp();
    const asked = checker.ask(reading('Hello', 1), 'official');
    vi.advanceTimersByTime(2_000);
    answer(1);
    expect((await asked).verdict?.hold).toBe(true);
    expect(checker.known(reading('Hello', 1), 'official')?.verdict).toEqual(CLEAR);
    expect(onLate).toHaveBeenCalledTimes(1);
  });

  test('a late answer by rules that have changed is not known', () => {
    const { checker, answer, onLate } = setUp();
    void checker.ask(reading('Hello', 1), 'official');
    vi.advanceTimersByTime(2_000);
    checker.forget();
    answer(1);
    expect(checker.known(reading('Hello', 1), 'official')).toBeNull();
    expect(onLate).not.toHaveBeenCalled();
  });
});

test('a picture is asked about when it is known by its content, and by that', async () => {
  let key: string | null = null;
  let known = (): void => {};
  const waiting = new Promise<void>((done) => {
    known = done;
  });
  const pictures = {
    of: () => [[key]],
    ready: () => (key === null ? waiting : null),
  };
  const { checker, sent, answer } = setUp(null, false, () => [], pictures);
  const asked = checker.ask(reading('Hello', 1), 'official');
  expect(sent).toEqual([]);
  key = 'a'.repeat(64);
  known();
  await vi.waitFor(() => expect(sent).toMatchObject([{ pictures: [[key]] }]));
  answer(1);
  expect((await asked).verdict).toEqual(CLEAR);
});

test('another picture at the same address is another draft', async () => {
  let key = 'a'.repeat(64);
  const pictures = { of: () => [[key]], ready: () => null };
  const { checker, answer } = setUp(null, false, () => [], pictures);
  void checker.ask(reading('Hello', 1), 'official');
  answer(1);
  expect(checker.known(reading('Hello', 1), 'official')).not.toBeNull();
  key = 'b'.repeat(64);
  expect(checker.known(reading('Hello', 1), 'official')).toBeNull();
});

test('an answer is kept for minutes only: consents run out and lists grow old while a draft waits', () => {
  const { checker, sent, answer } = setUp();
  void checker.ask(reading('Hello', 1), 'official');
  answer(1);
  vi.advanceTimersByTime(4 * 60_000);
  expect(checker.known(reading('Hello', 1), 'official')).not.toBeNull();
  vi.advanceTimersByTime(60_000);
  expect(checker.known(reading('Hello', 1), 'official')).toBeNull();
  void checker.ask(reading('Hello', 1), 'official');
  expect(sent).toHaveLength(2);
  answer(2);
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(checker.known(reading('Hello', 1), 'official')).toBeNull();
});

describe('more drafts than a person writes', () => {
  const busy = { type: 'refused', number: 1, to: 'check', why: 'busy' } as const;

  test.each([
    ['text goes, visibly not checked', 0, false],
    ['a picture is held', 1, true],
  ])('%s', async (_promise, pictures, hold) => {
    const { checker } = setUp();
    const asked = checker.ask(reading('Hello', pictures), 'official');
    checker.receive(busy);
    const verdict = { state: 'not-checked', hold, why: 'verdict_busy' };
    expect((await asked).verdict).toEqual(verdict);
    expect(checker.known(reading('Hello', pictures), 'official')).toBeNull();
  });

  test('the draft is asked about again by itself, once for all that were too many', () => {
    const { checker, sent, answer, onLate } = setUp();
    onLate.mockImplementation(() => void checker.ask(reading('Hello!'), 'official'));
    void checker.ask(reading('Hello'), 'official');
    void checker.ask(reading('Hello!'), 'official');
    checker.receive(busy);
    checker.receive({ ...busy, number: 2 });
    vi.advanceTimersByTime(1_000);
    expect([onLate.mock.calls.length, sent.length]).toEqual([1, 3]);
    answer(3);
    expect(checker.known(reading('Hello!'), 'official')?.verdict).toEqual(CLEAR);
    vi.advanceTimersByTime(10_000);
    expect(onLate).toHaveBeenCalledTimes(1);
  });
});

describe('the network lock', () => {
  test('is open for the draft that was asked about last, and for no other', async () => {
    const { checker, answer } = setUp();
    const first = checker.ask(reading('Hello'), 'official');
    answer(1);
    const one = await first;
    expect(checker.lastAsked(one)).toBe(true);
    const second = checker.ask(reading('Goodbye'), 'official');
    answer(2);
    expect(checker.lastAsked(one)).toBe(false);
    expect(checker.lastAsked(await second)).toBe(true);
  });

  test('shuts when no draft is in sight, also where the answer is still on its way; once', () => {
    const { checker, sent } = setUp();
    checker.draftGone();
    void checker.ask(reading('Hello'), 'official');
    checker.draftGone();
    checker.draftGone();
    expect(sent.map(({ type }) => type)).toEqual(['check', 'draft-gone']);
  });

  test('opens anew for a draft whose answer is known', async () => {
    const { checker, sent, answer } = setUp();
    void checker.ask(reading('Hello'), 'official');
    answer(1);
    checker.draftGone();
    const again = checker.askAnew(reading('Hello'), 'official');
    answer(2);
    expect(checker.lastAsked(await again)).toBe(true);
    expect(sent.map(({ type }) => type)).toEqual(['check', 'draft-gone', 'check']);
  });
});
