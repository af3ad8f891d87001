// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { createWords } from '../i18n/index.ts';
import { column, page, shell } from '../x/fragments/build.ts';
import { attached, picture, rowWithTools } from '../x/fragments/composer.ts';
import type { Answer } from './checker.ts';
import { createDesk } from './desk.ts';
import type { Silence } from './link.ts';

const KEY = 'a'.repeat(64);
const words = createWords('en_GB');

/** A draft with a picture, held because nobody has said who is in it, and a worker that keeps silent. */
function setUp(silence: Silence | null, keys: (string | null)[] = [KEY]) {
  const attachments = attached(picture());
  const doc = page(
    '/home',
    shell([column(rowWithTools('tweetButtonInline', 'Hi', { attachments }))]),
  );
  const answer: Answer = {
    verdict: { state: 'not-checked', hold: true, why: 'verdict_pictureNotChecked' },
    findings: [],
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
      receive: () => {},
      workerGone: () => {},
      forget: () => {},
    },
    overlay,
    words,
    account: () => 'official',
    own: { findings: () => [], complete: () => true, knows: () => true, use: () => {} },
    pictures: { of: () => [keys], ready: () => null },
    link: { send },
    on: () => true,
    reload,
  });
  desk.look();
  return { desk, overlay, send, reload, doc };
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

test.each([[[null]], [[KEY, null]]])(
  'a picture that cannot be read is said to be so: %j',
  (keys) => {
    const { desk, overlay } = setUp(null, keys);
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
