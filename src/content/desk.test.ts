// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { createWords } from '../i18n/index.ts';
import type { Account } from '../messages/index.ts';
import { column, page, shell } from '../x/fragments/build.ts';
import { attached, dialog, picture, row, rowWithTools } from '../x/fragments/composer.ts';
import type { Answer } from './checker.ts';
import { createDesk } from './desk.ts';
import type { Silence } from './link.ts';

const KEY = 'a'.repeat(64);
const words = createWords('en_GB');

/**
 * A draft with pictures, held because nobody has said who is in them, and a worker that keeps silent.
 * @param rows what each picture of each row is known by.
 */
function setUp(
  silence: Silence | null,
  rows: (string | null)[][] = [[KEY]],
  { account = 'official' as Account, on = true, composer = true } = {},
) {
  const doc = !composer
    ? page('/home')
    : page('/compose/post', shell([column()], [dialog(...rows.map(composerRow))]));
  const answer: Answer = {
    verdict: { state: 'not-checked', hold: true, why: 'verdict_pictureNotChecked' },
    findings: [],
    dismissed: [],
    number: 1,
    language: 'off',
  };
  const overlay = {
    ...{ paint: vi.fn(), mark: vi.fn(), explain: vi.fn(), say: vi.fn(), enter: vi.fn() },
    clear: vi.fn(),
  };
  const send = vi.fn(() => silence);
  const reload = vi.fn();
  const desk = createDesk(doc, {
    checker: {
      known: () => answer,
      ask: async () => answer,
      askAnew: async () => answer,
      lastAsked: () => true,
      draftGone: () => {},
      receive: () => {},
      workerGone: () => {},
      forget: () => {},
    },
    overlay,
    words,
    account: () => account,
    own: { findings: () => [], complete: () => true, knows: () => true, use: () => {} },
    pictures: { of: () => rows, ready: () => null },
    link: { send },
    on: () => on,
    overrides: () => true,
    reload,
  });
  desk.look();
  return { desk, overlay, send, reload, doc };
}

function composerRow(keys: (string | null)[], index: number, { length }: { length: number }) {
  const attachments = attached(...keys.map(() => picture()));
  const options = { attachments, row: index, key: `row-${index}` };
  return index === length - 1 ? rowWithTools('tweetButton', 'Hi', options) : row('Hi', options);
}

describe('a button of the panel that opens a page of ours', () => {
  test.each(['say-pictured', 'unlock'])('asks the worker: %s', (act) => {
    const { desk, overlay, send } = setUp(null);
    desk.act(act);
    expect(send).toHaveBeenCalledTimes(1);
    expect(overlay.say).not.toHaveBeenCalled();
  });

  test.each([
    ['say-pictured', 'gone', 'verdict_workerGone'],
    ['say-pictured', 'orphaned', 'verdict_reload'],
    ['unlock', 'orphaned', 'verdict_reload'],
  ] as const)('says so where nobody can be asked: %s, %s', (act, silence, sentence) => {
    const { desk, overlay } = setUp(silence);
    desk.act(act);
    expect(overlay.say).toHaveBeenCalledWith(words(sentence));
  });
});

test.each([[[[null]]], [[[KEY, null]]], [[[KEY], [null]]]])(
  'a picture that cannot be read is said to be so: %j',
  (rows) => {
    const { desk, overlay } = setUp(null, rows);
    desk.act('say-pictured');
    expect(overlay.say).toHaveBeenCalledWith(words('panel_pictureUnread'));
  },
);

describe('a reload, by which X may lose the draft', () => {
  test('is warned of first, and comes when the button is pressed again', () => {
    const { desk, overlay, reload } = setUp(null);
    desk.act('reload');
    expect(overlay.say).toHaveBeenCalledWith(words('panel_reloadLoses'));
    expect(reload).not.toHaveBeenCalled();
    desk.act('reload');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('is warned of again for a draft that has changed since', () => {
    const { desk, reload, doc } = setUp(null);
    desk.act('reload');
    const text = doc.querySelector('[data-text]');
    if (text) text.textContent = 'Hi all';
    desk.look();
    desk.act('reload');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('what the worker could not do', () => {
  test.each([
    ['ask-pictured', 'storage', 'panel_notAsked'],
    ['ask-pictured', 'shape', 'panel_notAsked'],
    ['ask-pictured', 'build', 'verdict_reload'],
    ['open-page', 'storage', 'panel_notOpened'],
    ['open-settings', 'storage', 'panel_notOpened'],
  ] as const)('is said in the panel: %s, %s', (to, why, sentence) => {
    const { desk, overlay } = setUp(null);
    desk.refused({ type: 'refused', number: null, to, why });
    expect(overlay.say).toHaveBeenCalledWith(words(sentence));
  });

  test.each(['hello', 'probe', 'learn', null] as const)(
    'is not said where nobody pressed anything: %s',
    (to) => {
      const { desk, overlay } = setUp(null);
      desk.refused({ type: 'refused', number: null, to, why: 'storage' });
      expect(overlay.say).not.toHaveBeenCalled();
    },
  );
});

describe('what the network lock stopped on a page without a composer', () => {
  const said = (where: Parameters<typeof setUp>[2]) => {
    const { desk, overlay } = setUp(null, [[KEY]], { composer: false, ...where });
    overlay.clear.mockClear();
    desk.network('refused');
    // X changes its page all the time.
    desk.look();
    return { painted: overlay.paint.mock.calls.length, cleared: overlay.clear.mock.calls.length };
  };

  test('is said, and stays while X changes its page', () => {
    expect(said({})).toEqual({ painted: 2, cleared: 0 });
  });

  test('is not said before a school is set up, nor on somebody else’s account', () => {
    expect(said({ on: false }).painted).toBe(0);
    expect(said({ account: 'other' }).painted).toBe(0);
  });
});
