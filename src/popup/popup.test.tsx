// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALICE, added, consented, named } from '../consent/fixtures/build.ts';
import { createWords } from '../i18n/index.ts';
import { recordedPost } from '../posts/fixtures/build.ts';
import { fake, reset, tellChanged } from '../ui/fake-browser.ts';
import { hide, show } from '../ui/page-tester.ts';
import { Popup } from './popup.tsx';

vi.mock('webextension-polyfill', () => import('../ui/fake-browser.ts'));

const words = createWords('en_GB');
const NOW = Date.parse('2026-11-25T09:00:00Z');
const ALL = {
  display: 'yes',
  newsletter: 'yes',
  website: 'yes',
  'social-media': 'yes',
  video: 'yes',
  press: 'yes',
  'first-name': 'yes',
} as const;
let clicks: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  reset();
  fake.worker.now = NOW;
  fake.worker.open(fake.worker.person('Mrs Hall', 'slt', 'hedge lamp otter'));
  clicks = 0;
  fake.worker.record([
    added(ALICE, named('Alice', 'Bennett', { className: '3 Oak' })),
    consented({ answers: ALL }),
    added('pupil-bryn', named('Bryn', 'Ap Rhys', { className: '10 Ash', upn: 'L999000020002' })),
  ]);
});
afterEach(() => {
  hide();
  vi.useRealTimers();
});

function page(): HTMLElement {
  const found = document.getElementById('page');
  if (!found) throw new Error('no page');
  return found;
}
const text = () => page().textContent ?? '';
const shows = (what: string) => vi.waitFor(() => expect(text()).toContain(what));
function one<T extends Element>(kind: new () => T, selector: string): T {
  const found = page().querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} in:\n${text()}`);
  return found;
}
function button(name: string): HTMLElement {
  const found = [...page().querySelectorAll<HTMLElement>('button, a')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button “${name}” in:\n${text()}`);
  return found;
}
/** Every press of the mouse counts; typing is free, as in the budget. */
function click(target: HTMLElement): void {
  clicks += 1;
  void act(() => target.click());
}
function type(selector: string, value: string): void {
  const input = one(HTMLInputElement, selector);
  input.value = value;
  void act(() => {
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
async function open(): Promise<void> {
  show(<Popup words={words} />);
  await shows('2 pupils');
}
async function openAlice(): Promise<void> {
  await open();
  type('#search', 'ali');
  await shows('1 pupil');
  click(one(HTMLElement, `[data-row="${ALICE}"]`));
  await shows('What this rests on');
}

test('a parent withdraws by phone within five clicks, and it can be undone', async () => {
  await openAlice();
  click(button('Withdraw'));
  await shows('For which uses');
  click(button('Withdraw for 6 uses'));
  await shows('Withdrawn for Alice Bennett, 6 uses.');
  expect(clicks).toBeLessThanOrEqual(5);
  expect(fake.worker.events.at(-1)?.body).toEqual({
    type: 'consent-withdrawn',
    pupil: ALICE,
    uses: ['display', 'newsletter', 'website', 'social-media', 'video', 'press'],
    on: '2026-11-25',
    givenBy: 'Mrs J Bennett',
    relationship: 'Mother',
    evidence: { kind: 'phone', reference: '' },
  });
  await shows('No: withdrawn');

  click(button('Undo'));
  await shows('Undone.');
  expect(fake.worker.events.at(-1)?.body).toEqual({
    type: 'event-undone',
    events: [fake.worker.events.at(-2)?.id],
    reason: words('pupil_undo_reason'),
  });
  expect(text()).not.toContain('No: withdrawn');
});

test('who withdraws is told how many posts show the pupil, and where they are listed', async () => {
  fake.worker.recordPosts(recordedPost([ALICE]));
  await openAlice();
  click(button('Withdraw'));
  await shows('1 post in the record shows Alice Bennett.');
  expect(one(HTMLAnchorElement, 'form a[href$="#takedown"]').textContent).toContain('come down');
  click(button('Withdraw for 6 uses'));
  await shows('1 post shows them: take down what is listed under “Posts”.');
});

test('by keyboard alone: typed, Enter opens, Esc goes back to the same line', async () => {
  await open();
  expect(document.activeElement?.id).toBe('search');
  type('#search', 'benn');
  press(one(HTMLInputElement, '#search'), 'Enter');
  await shows('What this rests on');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('pupil-name'));
  press(one(HTMLElement, '#pupil-name'), 'Escape');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe(ALICE));
});

test('arrow keys go through the list and back to the box; Esc clears it', async () => {
  await open();
  const focused = () =>
    document.activeElement?.getAttribute('data-row') ?? document.activeElement?.id;
  const keys = (...all: string[]) => {
    for (const key of all) press(document.activeElement ?? document.body, key);
  };
  keys('ArrowDown');
  expect(focused()).toBe('pupil-bryn');
  keys('ArrowDown', 'ArrowDown');
  expect(focused()).toBe(ALICE);
  keys('ArrowUp', 'ArrowUp');
  expect(focused()).toBe('search');
  type('#search', 'zzz');
  await shows('No pupil on the list fits this.');
  keys('Escape');
  await shows('2 pupils');
});

test('who types fast and presses Enter opens what was typed, not what was drawn before', async () => {
  await open();
  const box = one(HTMLInputElement, '#search');
  box.value = 'bryn';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  press(box, 'Enter');
  await shows('Bryn Ap Rhys 10 Ash');
});

test('letters typed before there is a box are searched for; those of a locked list are forgotten', async () => {
  show(<Popup words={words} />);
  for (const key of ['b', 'r', 'x', 'Backspace', 'y', 'Shift']) press(document.body, key);
  await shows('1 pupil');
  expect(one(HTMLInputElement, '#search').value).toBe('bry');
  click(button('Lock'));
  await shows(words('unlock_heading'));
  hide();
  show(<Popup words={words} />);
  press(document.body, 'q');
  await shows(words('unlock_heading'));
  expect([...page().querySelectorAll('input')].map(({ value }) => value)).not.toContain('q');
});

test('what the worker refuses is said, and nothing of the form is lost', async () => {
  await openAlice();
  click(button('Withdraw'));
  await shows('For which uses');
  type('#withdraw-reference', 'call at ten');
  fake.worker.refuse = { why: 'full', retryAt: null };
  click(button('Withdraw for 6 uses'));
  await shows(words('list_failed_full'));
  expect(one(HTMLInputElement, '#withdraw-reference').value).toBe('call at ten');
});

test('consent is recorded only once it says who agreed and whether they may', async () => {
  await open();
  type('#search', 'bryn');
  press(one(HTMLInputElement, '#search'), 'Enter');
  await shows('What this rests on');
  click(button('Record consent'));
  await shows('What was answered');
  click(button('Yes to all'));
  click(button('Record'));
  await shows('Nothing was saved yet: 2 things need mending.');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('record-by'));
  type('#record-by', 'Mrs C Ap Rhys');
  const may = one(HTMLSelectElement, '#record-may');
  may.value = 'yes';
  void act(() => {
    may.dispatchEvent(new Event('change', { bubbles: true }));
  });
  click(button('Record'));
  await shows('Recorded for Bryn Ap Rhys: 7 answers.');
  expect(fake.worker.events.at(-1)?.body).toMatchObject({
    type: 'consent-recorded',
    answers: ALL,
    from: '2026-11-25',
    until: '2027-08-31',
    givenBy: 'Mrs C Ap Rhys',
    parentalResponsibility: 'yes',
    evidence: { kind: 'form' },
  });
});

test('do-not-photograph is set at once, and taken back only with evidence', async () => {
  await openAlice();
  click(button('Do not photograph'));
  await shows('whatever was agreed');
  click(button('Set “do not photograph”'));
  await shows('Alice Bennett is not to be photographed.');
  click(button('Change do-not-photograph'));
  await shows('the consents on record decide again');
  click(button('Take it back'));
  await shows('taking back a protection needs evidence');
  expect(fake.worker.events.at(-1)?.body).toMatchObject({
    type: 'do-not-photograph-set',
    value: 'yes',
  });
});

test('a new pupil is added with the wrong fields named first', async () => {
  await open();
  click(button('Add pupil'));
  await shows('Nobody may be shown until consent is recorded');
  type('#details-upn', 'l999000020002');
  click(button('Add'));
  await shows('Bryn Ap Rhys, 10 Ash has this already.');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('details-forename'));
  type('#details-forename', 'Cara');
  type('#details-upn', '');
  click(button('Add'));
  await shows('Cara is on the list now.');
  await shows('No: nothing recorded');
});

test('an edit records only what was changed', async () => {
  await openAlice();
  click(button('Edit'));
  await shows('Legal first name');
  type('#details-className', '4 Elm');
  click(button('Save'));
  await shows('Alice Bennett is saved.');
  expect(fake.worker.events.at(-1)?.body).toMatchObject({
    type: 'pupil-changed',
    change: { className: '4 Elm' },
  });
});

test('that the list is current is recorded with a press', async () => {
  await open();
  await shows(words('popup_age_never'));
  click(button('It is current'));
  await shows('The list is of today');
  // There is nothing to say again.
  expect(text()).not.toContain('It is current');
  expect(fake.worker.events.at(-1)?.body).toEqual({
    type: 'list-confirmed',
    day: '2026-11-25',
    pupils: 2,
  });
});

test('locked, it shows no name and asks for the passphrase', async () => {
  await open();
  click(button('Lock'));
  await shows(words('unlock_heading'));
  expect(text()).not.toContain('Bennett');
  expect(text()).toContain('Mrs Hall');
});

test.each(['locked', 'damaged', 'newer-version', 'unavailable'] as const)(
  'a vault that is %s says what to do, and no name',
  async (is) => {
    fake.worker.state = { ...fake.worker.state, is };
    show(<Popup words={words} />);
    await vi.waitFor(() => expect(page().querySelector('#unlock')).not.toBeNull());
    expect(text()).not.toContain('Bennett');
  },
);

test('before set-up it leads there', async () => {
  fake.worker.state = { ...fake.worker.state, is: 'none', people: [], you: null };
  fake.worker.setup = {
    policy: null,
    accountId: null,
    learnedAt: null,
    damaged: false,
    probe: null,
  };
  show(<Popup words={words} />);
  await shows(words('gate_no_setup_heading'));
  expect(button('Set Lollipop up').getAttribute('href')).toBe('/src/pages/setup/index.html');
});

test('a worker that does not answer is said, and asked again', async () => {
  fake.worker.silent = true;
  show(<Popup words={words} />);
  await shows(words('gate_silent_heading'));
  fake.worker.silent = false;
  click(button('Try again'));
  await shows('2 pupils');
});

test('an empty list leads to the import', async () => {
  fake.worker.events = [];
  show(<Popup words={words} />);
  await shows(words('popup_empty_heading'));
  expect(button('Import a list').getAttribute('href')).toBe('/src/pages/list/index.html#import');
});

test('what is not whole, damaged or old is said above the list', async () => {
  fake.worker.damage = [{ ref: 'head/x', pupil: null, what: 'head', settled: null }];
  fake.worker.damaged = [ALICE];
  fake.worker.record([{ type: 'list-confirmed', day: '2026-11-10', pupils: 2 }]);
  const at = NOW - 15 * 86_400_000;
  fake.worker.events = fake.worker.events.map((event) => ({ ...event, at }));
  await open();
  await shows('The records of one pupil can’t be read');
  await shows('This list is older than 7 days');
  await shows('No: the record can’t be read');
});

test('a loss that is no pupil’s is said too, and leads to where it is settled', async () => {
  fake.worker.damage = [{ ref: 'key/school', pupil: null, what: 'key', settled: null }];
  await open();
  await shows('Something that was recorded is missing');
  expect(button('What to do').getAttribute('href')).toBe('/src/pages/list/index.html#damage');
});

test('two thousand pupils are drawn a few at a time', async () => {
  fake.worker.record(
    Array.from({ length: 2_000 }, (_, index) =>
      added(`pupil-no-${index}`, named('Sam', `No ${index}`)),
    ),
  );
  show(<Popup words={words} />);
  await shows('2,002 pupils');
  expect(page().querySelectorAll('[data-row]').length).toBe(40);
  click(button('Show 80 more'));
  await vi.waitFor(() => expect(page().querySelectorAll('[data-row]').length).toBe(120));
});

test('what is changed in another window is seen here at once', async () => {
  await open();
  fake.worker.record([added('pupil-cara', named('Cara', 'Doyle'))]);
  tellChanged('list');
  await shows('3 pupils');
});

test.each([
  ['gentle', 0, 'The weekly check of followers is due today.', 'notice'],
  ['insistent', 3, 'The weekly check of followers has been due for 3 days.', 'notice bad'],
] as const)(
  'a check that is due is said, %sly, and names nobody',
  async (reminder, dueDays, said, looks) => {
    const week = { ...fake.worker.followers.week, reminder, dueDays };
    fake.worker.followers = { ...fake.worker.followers, week };
    await open();
    await shows(said);
    const link = one(HTMLAnchorElement, '.notice a[href*="followers"]');
    expect(link.parentElement?.className).toBe(looks);
  },
);

test('it is said while the list is locked, and to the office it is not', async () => {
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  show(<Popup words={words} />);
  await shows('The first check of followers has not been made yet.');
  hide();
  fake.worker.open(fake.worker.person('Mr Office', 'office', 'hedge lamp otter'));
  await open();
  expect(fake.worker.asked.at(-1)?.list).not.toBe('followers-due');
  expect(text()).not.toContain('check of followers');
});

test('where none is due nothing is said of it', async () => {
  const week = { ...fake.worker.followers.week, reminder: 'none' } as const;
  fake.worker.followers = { ...fake.worker.followers, week };
  await open();
  await vi.waitFor(() =>
    expect(fake.worker.asked.map(({ list }) => list)).toContain('followers-due'),
  );
  expect(text()).not.toContain('check of followers');
});
