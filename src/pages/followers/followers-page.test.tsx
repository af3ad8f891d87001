// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accountOf } from '../../followers/fixtures/check.ts';
import type { Reason } from '../../followers/index.ts';
import { createWords } from '../../i18n/index.ts';
import type {
  FollowerConcern,
  FollowerDecision,
  OpenFollower,
} from '../../messages/followers-own.ts';
import { fake, reset, tellChanged } from '../../ui/fake-browser.ts';
import { checkLike, noFollowers, signedLike } from '../../ui/fake-followers.ts';
import {
  button,
  choose,
  field,
  focused,
  hasButton,
  hide,
  press,
  says,
  show,
  text,
  type,
  waited,
} from '../../ui/page-tester.ts';
import { FollowersPage } from './followers-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const NOW = Date.parse('2026-11-25T09:00:00Z');
const PASSPHRASE = 'hedge lamp otter';
const reason = (more: Partial<Reason> = {}): Reason => ({
  signal: 'some-signal',
  kind: 'unsuitable',
  weight: 3,
  field: 'bio',
  params: {},
  ...more,
});
const waiting = (id: string, more: Partial<OpenFollower> = {}): OpenFollower => ({
  id,
  profile: accountOf(id),
  assessment: { verdict: 'fine', reasons: [] },
  fresh: true,
  decided: null,
  onX: null,
  concern: false,
  ...more,
});
const flagged = (id: string, bio = 'nothing good'): OpenFollower =>
  waiting(id, {
    profile: accountOf(id, { bio }),
    assessment: { verdict: 'unsuitable', reasons: [reason()] },
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  reset();
  location.hash = '';
  fake.worker.now = NOW;
  fake.worker.open(fake.worker.person('Mrs Hall', 'slt', PASSPHRASE));
});
afterEach(async () => {
  await hide();
  vi.useRealTimers();
});

const open = (hash = '') => {
  location.hash = hash;
  show(<FollowersPage words={words} />);
};
const wait = (...all: OpenFollower[]) => {
  fake.worker.followers = { ...noFollowers(), open: all, all: all.length };
};
const asked = (call: string) =>
  fake.worker.asked.filter(({ list }) => list === call).map(({ question }) => question);

test('before the first check it says what that is and where it is started', async () => {
  open();
  await says('The first check takes everybody who follows now as known');
  await press('Start on X');
  await waited(() => expect(asked('followers-start')).toHaveLength(1));
});

test('locked, it asks for the passphrase and shows nobody', async () => {
  wait(flagged('1'));
  fake.worker.state = { ...fake.worker.state, is: 'locked', you: null };
  open('review');
  await says('Your passphrase');
  expect(text()).not.toContain('account1');
});

test('the office is asked to make way', async () => {
  fake.worker.open(fake.worker.person('Ben Office', 'office', PASSPHRASE));
  open();
  await says('Checking followers is for the leadership team');
});

test('what went wrong is said, and it can be tried again', async () => {
  fake.worker.refuse = null;
  open();
  await says('The first check');
  await hide();
  fake.worker.silent = true;
  open();
  await says('Try again');
});

test('an account stands there with its verdict, its reasons in words with their weight, and its texts', async () => {
  wait(flagged('1', 'Come and see'));
  open('review');
  await says('Unsuitable');
  expect(text()).toContain(
    'Something in it is unsuitable for a primary school. (in the description; enough by itself)',
  );
  expect(text()).toContain('Come and see');
  expect(text()).toContain('on X since 1 Mar 2015');
});

test('a description that is an attack is text, is cut, and leads nowhere', async () => {
  const attack = `<img src=x onerror="document.title='gone'"> \u202Eevil ${'long '.repeat(150)}`;
  wait(flagged('1', attack));
  open('review');
  await says('<img src=x');
  const list = document.querySelector('.accounts');
  expect(list?.querySelectorAll('img, script, a[href^="http"]')).toHaveLength(0);
  expect(text()).not.toContain('\u202E');
  expect(text().length).toBeLessThan(3_000);
  await press('Show all of what @account1 says');
  await waited(() => expect(text()).toContain('long '.repeat(140)));
});

test('keep is one press, block is two and goes on on X', async () => {
  wait(flagged('1'), waiting('2'));
  open('review');
  await press('Keep @account2');
  await says('@account2 is kept.');
  await press('Block @account1…');
  await says('it can still see the school’s public posts');
  await press('Block on X');
  await says('@account1 is being blocked on X');
  expect(asked('followers-decide')).toMatchObject([
    { ids: ['2'], decision: 'keep' },
    { ids: ['1'], decision: 'block', why: { is: 'usual', reason: 'unsuitable-content' } },
  ]);
  expect(asked('followers-carry-out')).toEqual([{ id: '1' }]);
  await says('X has not shown yet that it happened');
});

test('own words are a reason too, and no words are none', async () => {
  wait(flagged('1'));
  open('review');
  await press('Block @account1…');
  await choose('In my own words');
  await press('Block on X');
  await says('Write a few words');
  const own = await type('Your reason', 'Sells things to children');
  await waited(() => expect(own.getAttribute('aria-invalid')).toBe('false'));
  await press('Block on X');
  await waited(() =>
    expect(asked('followers-decide')).toMatchObject([
      { why: { is: 'own', words: 'Sells things to children' } },
    ]),
  );
});

test('those shown that are not flagged are kept together, and nobody else', async () => {
  const unread = waiting('4', { profile: null, assessment: null });
  wait(flagged('1'), waiting('2'), waiting('3'), unread, waiting('5', { onX: 'blocked' }));
  open('review');
  await press('Keep the 2 shown that are not flagged');
  await says('2 accounts are kept.');
  expect(asked('followers-decide')).toMatchObject([{ ids: ['2', '3'], decision: 'keep' }]);
});

test('the known-good list is there to be read, and an account can be taken off it', async () => {
  const why = { is: 'usual', reason: 'local' } as const;
  const one = { id: '7', event: 'event-7', at: NOW, by: 'person-1', why, handle: 'the_library' };
  fake.worker.followers = { ...fake.worker.followers, good: [one] };
  open('review');
  await says('@the_library');
  expect(text()).toContain('From the area');
  await press('Take @the_library off the known-good list');
  await says('@the_library is taken off the known-good list');
  expect(asked('followers-undo')).toEqual([{ id: '7', event: 'event-7' }]);
  expect(hasButton('Take @the_library off the known-good list')).toBe(false);
});

test('a search and a filter find accounts', async () => {
  wait(flagged('1'), waiting('2', { profile: accountOf('2', { name: 'Siân Jones' }) }));
  open('review');
  await says('2 accounts');
  await type('Search in names, handles and descriptions', 'sian');
  await says('1 account');
  expect(text()).toContain('Siân Jones');
  expect(text()).not.toContain('@account1');
});

const PUPIL = {
  verdict: 'look' as const,
  reasons: [reason({ kind: 'pupil', weight: 2, signal: 'an-age' })],
};
/** Whoever is called so is safeguarding lead; whoever was stays it. */
const nameLead = (name: string) => {
  const { state } = fake.worker;
  const people = state.people.map((one) => (one.name === name ? { ...one, lead: true } : one));
  fake.worker.state = { ...state, people };
};

test('what may be a pupil is shown apart, and kept only once the lead opens a concern', async () => {
  nameLead('Mrs Hall');
  wait(waiting('1', { assessment: PUPIL }));
  open('review');
  await says('Possibly a pupil');
  expect(asked('followers-concern')).toEqual([]);
  await press('Open a concern about @account1…');
  await press('Open the concern');
  await says('A concern is open.');
  expect(asked('followers-concern')).toEqual([{ id: '1' }]);
  expect(text()).not.toContain('Nobody is the safeguarding lead yet');
});

test('whoever does not lead sees the sign of a pupil, and whom to tell instead of a button', async () => {
  fake.worker.person('Mr Adeyemi', 'slt', 'candle fern boot');
  fake.worker.person('Ms Reed', 'slt', 'moss anchor kite');
  nameLead('Mr Adeyemi');
  wait(waiting('1', { assessment: PUPIL }));
  open('review');
  await says('Possibly a pupil');
  await says('Tell Mr Adeyemi, the safeguarding lead: only they may open a concern about it.');
  expect(hasButton('Open a concern about @account1…')).toBe(false);
  nameLead('Ms Reed');
  tellChanged('vault');
  await says('Tell Mr Adeyemi or Ms Reed, who lead on safeguarding: only they may open');
});

test('where nobody leads on safeguarding yet, the list says so and where to name somebody', async () => {
  wait(waiting('1', { assessment: PUPIL }));
  open('review');
  await says('Nobody is the safeguarding lead yet, so nobody can open a concern');
  const link = await button('Name the safeguarding lead');
  expect(link.getAttribute('href')).toBe('/src/pages/vault/index.html');
  expect(hasButton('Open a concern about @account1…')).toBe(false);
});

test('a mark that was taken away meanwhile opens nothing, and it says who may', async () => {
  nameLead('Mrs Hall');
  wait(waiting('1', { assessment: PUPIL }));
  open('review');
  await press('Open a concern about @account1…');
  fake.worker.refuse = { why: 'not-allowed', retryAt: null };
  await press('Open the concern');
  await says('Only the safeguarding lead may open or close a concern.');
});

const OPEN_CONCERN: FollowerConcern = {
  ...{ concern: '00000000-0000-4000-8000-00000000000c', id: '77', profile: null },
  steps: [{ is: 'opened', at: NOW, by: 'person-1' }],
};

test('the lead closes a concern with a reason, finds it under Closed, and opens it again', async () => {
  nameLead('Mrs Hall');
  fake.worker.followersLog = { ...fake.worker.followersLog, concerns: [OPEN_CONCERN] };
  open('review');
  await press('Close the concern about account 77…');
  await press('Close the concern');
  await says('Write a few words, or choose one of the reasons.');
  expect(asked('followers-concern-close')).toEqual([]);
  await choose('In my own words');
  await type('Your reason', ' Her mother closes the account. ');
  await press('Close the concern');
  await says('The concern about account 77 is closed.');
  await focused(() => document.getElementById('concerns'));
  await says('No concern is open.');
  await says('Closed (1)');
  expect(text()).toContain('Opened by Mrs Hall on');
  expect(text()).toMatch(/Closed by Mrs Hall on .+: Her mother closes the account\./);
  const why = { is: 'own', words: 'Her mother closes the account.' };
  const { concern } = OPEN_CONCERN;
  expect(asked('followers-concern-close')).toEqual([{ concern, why }]);
  await press('Open it again: the concern about account 77');
  await says('The concern about account 77 is open again.');
  await waited(() => expect(text()).not.toContain('Closed (1)'));
  expect(text()).toContain('Her mother closes the account.');
});

test('the lead erases a closed concern by passphrase, and only that it was is said from then on', async () => {
  nameLead('Mrs Hall');
  const why = { is: 'usual', reason: 'not-a-pupil' } as const;
  const closed = { is: 'closed' as const, at: NOW, by: 'person-1', why };
  const concerns = [{ ...OPEN_CONCERN, steps: [...OPEN_CONCERN.steps, closed] }];
  fake.worker.followersLog = { ...fake.worker.followersLog, concerns };
  open('review');
  await press('Erase it: the concern about account 77');
  await says('there is no way back');
  await type('Your passphrase', PASSPHRASE);
  await press('Erase this concern for good');
  await says('The concern is erased.');
  await says('A concern was erased by Mrs Hall on');
  expect(text()).not.toContain('account 77');
});

test('whoever does not lead can read concerns, and closes none', async () => {
  const why = { is: 'usual', reason: 'family-told' } as const;
  const closed = [...OPEN_CONCERN.steps, { is: 'closed' as const, at: NOW, by: 'person-1', why }];
  const other = { ...OPEN_CONCERN, id: '78', concern: '00000000-0000-4000-8000-00000000000d' };
  const concerns = [OPEN_CONCERN, { ...other, steps: closed }];
  fake.worker.followersLog = { ...fake.worker.followersLog, concerns };
  open('review');
  await says('The family was told, and has dealt with it');
  expect(hasButton('Close the concern about account 77…')).toBe(false);
  expect(hasButton('Open it again: the concern about account 78')).toBe(false);
});

test('a concern is found again after the account was decided about, with who opened it', async () => {
  fake.worker.followersLog = {
    ...fake.worker.followersLog,
    concerns: [OPEN_CONCERN],
  };
  open('review');
  await says('Concerns for the safeguarding lead');
  expect(text()).toContain('account 77 Opened by Mrs Hall on');
  await press('Open on X: account 77');
  await waited(() => expect(asked('followers-open')).toEqual([{ id: '77' }]));
});

test('what X refused stays, says so, and can be tried again, ticked or taken back', async () => {
  const decided = {
    event: 'event-1',
    decision: 'block' as const,
    why: { is: 'usual' as const, reason: 'automated' as const },
    at: NOW,
    by: 'person-1',
    outcome: { is: 'refused' as const, at: NOW },
  };
  wait({ ...flagged('1'), decided });
  open('review');
  await says('X refused. It is open still.');
  await press('Try again on X: @account1');
  await says('It goes on on X for @account1.');
  await press('I have done it on X: @account1');
  await says('Noted that you have done it on X');
  await press('Take back the decision about @account1');
  await says('Nothing was changed on X by that');
});

test('an account that X blocks still is not kept; a person unblocks it there and says so, or leaves it', async () => {
  wait({ ...flagged('1'), onX: 'blocked' });
  open('review');
  await says('X blocks this account still');
  expect(hasButton('Keep @account1')).toBe(false);
  expect(hasButton('Open on X: @account1')).toBe(true);
  await press('I have unblocked it on X: @account1');
  await says('Noted that you have unblocked @account1 on X.');
  expect(asked('followers-unblocked')).toEqual([{ id: '1' }]);
  await press('Leave @account1 blocked');
  await waited(() => expect(asked('followers-by-hand')).toEqual([{ id: '1', decision: 'block' }]));
  expect(asked('followers-decide')).toMatchObject([{ ids: ['1'], decision: 'block' }]);
});

test('a finished walk is signed by name, and what is still open is said', async () => {
  const check = checkLike({
    ...{ state: 'review', kind: 'weekly', ended: 'known', total: 408, seen: 58 },
    ...{ fresh: 8, flagged: 1, decided: 7 },
  });
  fake.worker.followers = { ...noFollowers(), check };
  open();
  await says('1 flagged account is not decided yet');
  await press('Sign the check as Mrs Hall');
  await says('Signed: 7 decided about, 1 still open.');
});

test('who has renamed themselves is there by name', async () => {
  const check = checkLike({ state: 'review', kind: 'weekly', ended: 'known' });
  const renamed = [
    { id: '7', profile: { handle: 'brand_new', name: '\u202ESam' } },
    { id: '8', profile: null },
  ];
  fake.worker.followers = { ...noFollowers(), check, renamed };
  open();
  await says('2 followers have another handle than before');
  expect(text()).toContain('@brand_new');
  expect(text()).toContain('account 8');
  // Since the browser was closed.
  expect(text()).toContain('For 1 of them only the number is known');
  expect(text()).not.toContain('\u202E');
});

test('what X has not shown is said', async () => {
  const check = checkLike({ state: 'review', kind: 'full', ended: 'end', total: 408, seen: 400 });
  fake.worker.followers = { ...noFollowers(), check };
  open();
  await says('X has not shown 8 followers whom it counts');
});

test('a weekly walk that X cuts short says what X has not shown', async () => {
  const check = checkLike({ state: 'review', kind: 'weekly', ended: 'end', total: 408, seen: 40 });
  fake.worker.followers = { ...noFollowers(), check };
  open();
  await says('X has not shown 368 followers whom it counts');
});

test('a walk that a person stopped is not said to be over, nor is X blamed for whom it has not met', async () => {
  const check = checkLike({
    ...{ state: 'review', kind: 'baseline', ended: 'stopped', total: 400, seen: 40 },
  });
  fake.worker.followers = { ...noFollowers(), check };
  open();
  await says('360 followers were not met, because the walk was stopped');
  expect(text()).toContain('The walk did not come to its end. Carry it on');
  expect(text()).not.toContain('X has not shown');
});

test('a walk of the week before is said to count for its day, before it is signed', async () => {
  const check = checkLike({ state: 'review', kind: 'weekly', ended: 'known', seen: 58 });
  fake.worker.followers = { ...noFollowers(), check: { ...check, walkedDays: 8 } };
  open();
  await says('The list was gone through 8 days ago: the check counts for that day.');
});

test('a walk that has met nobody is not signed', async () => {
  const check = checkLike({ state: 'review', kind: 'baseline', ended: 'stopped' });
  fake.worker.followers = { ...noFollowers(), check };
  open();
  await says('there is nothing to sign');
  expect(document.body.textContent).not.toContain('Sign the check');
});

test('where the check before has left some unseen, the new ones may have followed for longer', async () => {
  const met = { ...{ kind: 'weekly' as const, ended: 'known' as const }, fresh: 45, seen: 95 };
  const check = checkLike({ state: 'review', ...met, unseenBefore: 40 });
  fake.worker.followers = { ...noFollowers(), check };
  open();
  await says('40 followers were not seen in the check before');
});

test('past checks, missed weeks and decisions can be browsed, and a decision taken back', async () => {
  const signed = { ...signedLike(checkLike({ fresh: 8 })), at: NOW, by: 'person-1' };
  fake.worker.followersLog = {
    checks: [{ id: signed.check, kind: 'weekly', beganAt: NOW, by: 'person-1', signed }],
    missed: [{ day: '2026-11-16', at: NOW }],
    concerns: [],
    erasedConcerns: [],
    decisions: [
      {
        ...{ event: 'event-1', at: NOW, by: 'person-1', id: '1', profile: null, decision: 'keep' },
        ...{ why: { is: 'usual', reason: 'local' }, verdict: 'look', signals: [] },
        ...{ outcome: null, undone: null, stands: true },
      },
      {
        ...{ event: 'event-2', at: NOW, by: 'person-1', id: '2', profile: null, decision: 'block' },
        ...{ why: { is: 'usual', reason: 'automated' }, verdict: 'look', signals: [] },
        ...{ outcome: { is: 'seen', at: NOW }, undone: null, stands: false },
      },
    ],
  };
  open('past');
  await says('Missed: the week from 16 November 2026');
  expect(text()).toContain('weekly check by Mrs Hall');
  expect(text()).toContain('From the area');
  // It follows again: nothing is left to be taken back.
  expect(hasButton('Take back the decision about account 2')).toBe(false);
  await press('Take back the decision about account 1');
  await waited(() => expect(asked('followers-undo')).toEqual([{ id: '1', event: 'event-1' }]));
});

test('the report has figures, a chart and a table beside it, and no handle', async () => {
  const signed = { ...signedLike(checkLike({ fresh: 8, flagged: 2 })), at: NOW, by: 'person-1' };
  fake.worker.followersLog = {
    ...fake.worker.followersLog,
    checks: [{ id: signed.check, kind: 'weekly', beganAt: NOW, by: 'person-1', signed }],
  };
  wait(flagged('1'));
  open('report');
  await says('Figures only; no account is named.');
  expect(document.querySelectorAll('figure rect')).toHaveLength(2);
  expect(document.querySelector('tbody')?.textContent).toContain('25 Nov 2026');
  expect(text()).not.toContain('account1');
});

test('the report tells what X refused, what a person stopped, and what was decided after the check', async () => {
  const signed = signedLike(checkLike({ fresh: 8, ended: 'stopped' }), { notSeen: 60 });
  const at = NOW - 3_600_000;
  const decided: FollowerDecision = {
    ...{ event: 'event-1', at: NOW, by: 'person-1', id: '1', profile: null, undone: null },
    ...{ decision: 'keep', why: { is: 'usual', reason: 'automated' }, outcome: null },
    ...{ verdict: 'look', signals: [], stands: true },
  };
  fake.worker.followersLog = {
    ...fake.worker.followersLog,
    checks: [
      {
        ...{ id: signed.check, kind: 'weekly', beganAt: at, by: 'person-1' },
        signed: { ...signed, at, by: 'person-1' },
      },
    ],
    decisions: [
      { ...decided, decision: 'block', outcome: { is: 'refused', at: NOW } },
      { ...decided, event: 'event-2', id: '2' },
    ],
  };
  open('report');
  await says('Change over the period');
  const figure = (label: string) =>
    [...document.querySelectorAll('dl.figures > div')]
      .find((one) => one.querySelector('dt')?.textContent === label)
      ?.querySelector('dd')?.textContent;
  expect([figure('Blocked'), figure('Blocks and removals X has not shown')]).toEqual(['0', '1']);
  expect([figure('Walks stopped before the end'), figure('Kept')]).toEqual(['1', '1']);
  expect(figure('Change over the period')).toBe('not known');
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['25 Nov 2026', '8', '0', '0', '0', '60 (stopped)'],
    ['Since then', '–', '–', '2', '0', '–'],
  ]);
  open('past');
  await says('Not met: the walk was stopped');
});

test('weekday and holidays are saved; a holiday that ends before it begins is not', async () => {
  open('settings');
  await says('The check is due on');
  await type('First day', '2026-12-21');
  await type('Last day', '2026-12-01');
  await press('Add');
  await says('Give both days, the earlier one first.');
  await type('Last day', '2027-01-04');
  await press('Add');
  await says('21 December 2026 to 4 January 2027');
});

test('notifications that the browser does not allow are said to be off', async () => {
  open('settings');
  await choose('Show a notification when a check is due');
  await says('The browser does not allow notifications.');
  expect((await field('Show a notification when a check is due')).checked).toBe(false);
  expect(asked('followers-week')).toMatchObject([{ settings: { notify: false } }]);
});

test('before the set-up there is nobody to invite for', async () => {
  open('poster');
  await says('Set up the school’s account first.');
  expect(hasButton('Copy the post')).toBe(false);
  expect(await button('Invite parents')).toBeTruthy();
});
