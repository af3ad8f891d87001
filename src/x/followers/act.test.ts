// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://x.com/hot_links" }
import { beforeEach, expect, test } from 'vitest';
import { h, page, shell, t } from '../fragments/build.ts';
import { actOnProfile } from './act.ts';

const TARGET = { id: '14', handle: 'hot_links' };
/** What was pressed, by its words. */
let pressed: string[] = [];
let answer: ((done: boolean) => void) | null = null;
let person = 0;
let still = true;

interface Fake {
  id: string;
  /** Whose name stands on the page, and in X's item and question. */
  named: string;
  asks: string;
  refuses: boolean;
  items: string[];
}

/** A profile whose menu and question do what X's do. */
function profile(change: Partial<Fake> = {}, path = '/hot_links', lang = 'en'): void {
  const fake: Fake = {
    id: '14',
    named: 'hot_links',
    asks: 'Block @hot_links?',
    refuses: false,
    items: ['Mute @hot_links', 'Remove this follower', 'Block @hot_links'],
    ...change,
  };
  document.documentElement.lang = lang;
  const layers = h('div', { id: 'layers' });
  const follow = h('button', { 'data-testid': `${fake.id}-follow` }, 'Follow');
  const note = (button: HTMLElement, act: () => void): HTMLElement => {
    button.addEventListener('click', () => {
      pressed.push(button.textContent ?? '');
      act();
    });
    return button;
  };
  const ended = (words: string): void => {
    layers.replaceChildren();
    if (!fake.refuses && words.startsWith('Block')) follow.dataset.testid = `${fake.id}-unblock`;
    answer?.(!fake.refuses);
  };
  const ask = (words: string): void => {
    const yes = h('button', { 'data-testid': 'confirmationSheetConfirm' }, 'Yes');
    const title = words.startsWith('Block') ? fake.asks : `${words}?`;
    layers.replaceChildren(
      t(
        'confirmationSheetDialog',
        h('h1', {}, title),
        note(yes, () => ended(words)),
      ),
    );
  };
  const open = (): void => {
    const items = fake.items.map((words) => {
      const testid = words.startsWith('Block') ? { 'data-testid': 'block' } : {};
      return note(h('div', { role: 'menuitem', ...testid }, words), () => ask(words));
    });
    layers.replaceChildren(h('div', { role: 'menu' }, ...items));
  };
  const menu = note(h('button', { 'data-testid': 'userActions' }, 'More'), open);
  page(
    path,
    layers,
    shell([
      t(
        'primaryColumn',
        menu,
        follow,
        t('UserName', h('span', {}, `@${fake.named}`)),
        // A suggestion among the posts has such a button as well.
        h('aside', {}, h('button', { 'data-testid': '99-follow' })),
      ),
    ]),
  );
  // The layers of the shell would be found first.
  document.querySelectorAll('#layers').forEach((one) => {
    if (one !== layers) one.remove();
  });
}

beforeEach(() => {
  pressed = [];
  answer = null;
  person = 0;
  still = true;
});

const run = (decision: 'block' | 'remove') =>
  actOnProfile(decision, {
    doc: document,
    target: TARGET,
    heard(act) {
      answer = act;
      return () => {
        answer = null;
      };
    },
    letPerson() {
      person += 1;
    },
    still: () => Promise.resolve(still),
    signal: AbortSignal.timeout(30_000),
  });

test('a block goes by X’s menu and question, until X shows it', async () => {
  profile();
  expect(await run('block')).toBe('seen');
  expect(pressed).toEqual(['More', 'Block @hot_links', 'Yes']);
});

test('a removal too, by X’s English words', async () => {
  profile();
  expect(await run('remove')).toBe('seen');
  expect(pressed).toEqual(['More', 'Remove this follower', 'Yes']);
});

test('whoever is blocked already is not pressed at', async () => {
  profile();
  await run('block');
  pressed = [];
  expect(await run('block')).toBe('seen');
  expect(pressed).toEqual([]);
});

test.each(['block', 'remove'] as const)('a refused %s is refused', async (decision) => {
  profile({ refuses: true });
  expect(await run(decision)).toBe('refused');
});

test.each(['block', 'remove'] as const)(
  'a %s that was taken back meanwhile is not confirmed, and X’s question goes',
  async (decision) => {
    profile();
    still = false;
    expect(await run(decision)).toBe('called-off');
    expect(pressed).not.toContain('Yes');
  },
);

test('a handle that is another account’s now is left alone', async () => {
  profile({ id: '15' });
  expect(await run('block')).toBe('not-found');
  expect(pressed).toEqual([]);
});

test('an item that names another account is not pressed', async () => {
  profile({ items: ['Block @hot_links2'] });
  expect(await run('block')).toBe('refused');
  expect(pressed).toEqual(['More']);
});

test('a question about another account is not answered', async () => {
  profile({ asks: 'Block @somebody_else?' });
  expect(await run('block')).toBe('refused');
  expect(pressed).toEqual(['More', 'Block @hot_links']);
});

test('in a language whose words are not known a person presses X’s own item', async () => {
  profile({}, '/hot_links', 'pl');
  const ended = run('remove');
  await expect.poll(() => person).toBe(1);
  expect(pressed).toEqual([]);
  answer?.(true);
  expect(await ended).toBe('seen');
});

test('a person who goes elsewhere instead has changed nothing', async () => {
  profile({}, '/hot_links', 'pl');
  const ended = run('remove');
  await expect.poll(() => person).toBe(1);
  history.replaceState({}, '', '/home');
  expect(await ended).toBe('refused');
});

test('who is not offered to be removed does not follow', async () => {
  profile({ items: ['Mute @hot_links', 'Block @hot_links'] });
  expect(await run('remove')).toBe('seen');
  expect(pressed).toEqual(['More']);
});

test('an account that is gone is not found', async () => {
  page('/hot_links', shell([t('primaryColumn', t('emptyState'))]));
  expect(await run('block')).toBe('not-found');
});
