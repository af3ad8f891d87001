// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockNow } from '../../clock.ts';
import {
  addDays,
  answerThat,
  type ConsentBody,
  type Details,
  londonDay,
  NO_DETAILS,
} from '../../consent/index.ts';
import { createWords } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { fake, reset, tellChanged } from '../../ui/fake-browser.ts';
import {
  button,
  choose,
  focused,
  hide,
  press,
  says,
  show,
  text,
  type,
  waited,
} from '../../ui/page-tester.ts';
import { PicturedPage } from './pictured-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const SHEET = '3f2b6c1e-5a4d-4b8e-9c0a-1d2e3f4a5b6c';
const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
const PUPILS = 'Pupils, or other children';
const NO_CHILDREN = 'No children';
const NOBODY_ELSE = 'No, nobody else';
const evidence = { kind: 'form', reference: '' } as const;
const today = londonDay(clockNow());

const open = () => show(<PicturedPage words={words} />);
const answers = () => fake.worker.asked.filter(({ list }) => list === 'sheet-answer');
const picture = (key: string, index: number): SheetPicture => ({
  row: 0,
  index,
  kind: 'photo',
  key,
  looks: null,
  thumbnail: null,
});

function record(...bodies: ConsentBody[]): void {
  const more = bodies.map((body, place) => ({
    id: `event-${fake.worker.events.length + place}`,
    at: fake.worker.events.length + place,
    by: 'person-1',
    body,
  }));
  fake.worker.events = [...fake.worker.events, ...more];
}

function pupil(id: string, legal: string, surname: string, answer: 'yes' | 'no', conditions = '') {
  const details: Details = {
    ...NO_DETAILS,
    forenames: { ...NO_DETAILS.forenames, legal },
    surnames: { legal: surname, preferred: '' },
    className: '3 Oak',
  };
  record(
    { type: 'pupil-added', pupil: id, evidence, details },
    {
      type: 'consent-recorded',
      pupil: id,
      evidence,
      givenBy: 'Mrs Bennett',
      relationship: 'Mother',
      answers: { 'social-media': answer },
      from: null,
      until: addDays(today, 100),
      parentalResponsibility: 'yes',
      conditions,
      settles: [],
    },
  );
}

async function add(letters: string): Promise<void> {
  const input = await type('Which pupils?', letters);
  await waited(() => {
    if (!document.querySelector('[role=option]')) throw new Error(`No pupil: ${letters}`);
  });
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

beforeEach(() => {
  reset();
  history.replaceState(null, '', `/?sheet=${SHEET}`);
  const hall = fake.worker.person('Mrs Hall', 'slt', 'hedge lamp otter');
  fake.worker.person('Miss Lee', 'office', 'ladder plum tide');
  fake.worker.open(hall);
  fake.worker.sheet = { id: SHEET, pictures: [picture(FIRST, 0)], scheduled: null };
  pupil('pupil-alice', 'Alice', 'Bennett', 'yes');
  pupil('pupil-bessie', 'Bessie', 'Sykes', 'no');
  pupil('pupil-carl', 'Carl', 'Dean', 'yes', 'No face please');
});
afterEach(hide);

test('the first question is focused, and pupils are added by a few letters and Enter', async () => {
  open();
  await focused(() => document.getElementById('picture-1-shows-pupils'));
  await choose(PUPILS);
  await add('ali');
  await says('Alice Bennett added: may be shown.');
  await choose(NOBODY_ELSE);
  await says('nothing on the list speaks against it');
  await press('Save');
  await waited(() => expect(fake.closed).toBe(1));
  const answer = answerThat('pupils', { pupils: ['pupil-alice'] });
  expect(answers()).toEqual([
    { list: 'sheet-answer', question: { sheet: SHEET, answers: [{ key: FIRST, answer }] } },
  ]);
});

test('a pupil who may not be shown is named with the reason, and what to do about it', async () => {
  open();
  await choose(PUPILS);
  await add('sykes');
  await says('May not be shown: consent was refused.');
  await says('One pupil may not be shown. Change the picture.');
});

test('taking a pupil out puts the focus where it can go on', async () => {
  open();
  await choose(PUPILS);
  await add('ali');
  await press('Take out Alice Bennett');
  await focused(() => document.getElementById('picture-1-pupils'));
  await waited(() => expect(document.querySelector('.chosen')).toBeNull());
});

test('whether a face can be made out is asked where a condition needs it', async () => {
  open();
  await choose(PUPILS);
  await add('ali');
  expect(text()).not.toContain('no face can be made out');
  await add('carl');
  await choose(NOBODY_ELSE);
  await press('Save');
  await says('Look at the faces and say what you see.');
  await focused(() => document.getElementById('picture-1-face-yes'));
  expect(answers()).toEqual([]);
});

test('saving too early goes to the question that is open', async () => {
  fake.worker.sheet = {
    id: SHEET,
    pictures: [picture(FIRST, 0), picture(SECOND, 1)],
    scheduled: null,
  };
  open();
  await choose(NO_CHILDREN);
  await says('One picture is still to be answered.');
  await press('Save');
  await says('Say what this picture shows.');
  await focused(() => document.getElementById('picture-2-shows-pupils'));
  expect(answers()).toEqual([]);
});

test('the next picture can have the same pupils', async () => {
  fake.worker.sheet = {
    id: SHEET,
    pictures: [picture(FIRST, 0), picture(SECOND, 1)],
    scheduled: null,
  };
  open();
  await choose(PUPILS);
  await add('ali');
  await choose(NOBODY_ELSE);
  await press('The same pupils as in the last picture');
  await says('One pupil in picture 2');
  await press('Save');
  await waited(() => expect(fake.closed).toBe(1));
});

test('one picture that is there twice is asked about once', async () => {
  fake.worker.sheet = {
    id: SHEET,
    pictures: [picture(FIRST, 0), picture(FIRST, 1)],
    scheduled: null,
  };
  open();
  await choose(NO_CHILDREN);
  await press('Save');
  await waited(() => expect(answers()).toHaveLength(1));
  expect(document.querySelectorAll('.picture')).toHaveLength(1);
});

test('a post of today is judged by today, and the window says so', async () => {
  open();
  await says('This post goes out today');
});

test('a scheduled post is judged by the day it goes out, and the window says which', async () => {
  const at = (days: number) => {
    const day = new Date(`${addDays(today, days)}T12:00:00Z`);
    const words = (options: Intl.DateTimeFormatOptions) =>
      day.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
    return words({ day: 'numeric', month: 'long', year: 'numeric' });
  };
  const scheduled = `Will send on ${at(101)} at 9 AM`;
  fake.worker.sheet = { id: SHEET, pictures: [picture(FIRST, 0)], scheduled };
  open();
  await says(at(101));
  await choose(PUPILS);
  await add('ali');
  await says('May not be shown: consent has run out.');
});

test('where the day of a scheduled post cannot be read, the window says that it is not known', async () => {
  const scheduled = 'Zostanie wysłany 30.11.2026';
  fake.worker.sheet = { id: SHEET, pictures: [picture(FIRST, 0)], scheduled };
  open();
  await says('Lollipop can’t read on which day this post goes out');
});

test('what was said of this picture before is there already', async () => {
  record({
    type: 'picture-declared',
    print: FIRST,
    answer: answerThat('pupils', { pupils: ['pupil-alice'] }),
  });
  open();
  await says('One pupil in picture 1');
  await button('Take out Alice Bennett');
});

describe('the lock', () => {
  test('comes first, and no name is shown before', async () => {
    fake.worker.state = { ...fake.worker.state, is: 'locked', you: null, lockedWhy: 'idle' };
    open();
    await type('Your passphrase', 'hedge lamp otter');
    expect(text()).not.toContain('What does it show?');
    await press('Unlock');
    await says('What does it show?');
  });

  test('takes the names away, and what was said is there again afterwards', async () => {
    open();
    await choose(PUPILS);
    await add('ali');
    await says('One pupil in picture 1');
    fake.worker.state = { ...fake.worker.state, is: 'locked', you: null, lockedWhy: 'screen' };
    tellChanged('vault');
    await says('Locked together with the computer’s screen.');
    expect(text()).not.toContain('Alice');
    await type('Your passphrase', 'hedge lamp otter');
    await press('Unlock');
    await says('One pupil in picture 1');
  });
});

test('the office is told who may say it, and can make way', async () => {
  const office = fake.worker.state.people[1];
  if (office) fake.worker.open(office);
  open();
  await says('Who is in a picture is for the leadership team to say.');
  expect(text()).not.toContain('What does it show?');
  await press('Lock, so that somebody else can unlock');
  await waited(() => expect(fake.worker.state.is).toBe('locked'));
});

test('a window that is out of date says so', async () => {
  fake.worker.sheet = null;
  open();
  await says('go back to X and open it from there again');
});

test('what could not be saved is said, and nothing is closed', async () => {
  open();
  await choose(NO_CHILDREN);
  fake.worker.refuse = { why: 'full', retryAt: null };
  await press('Save');
  await says('There is no room left');
  expect(fake.closed).toBe(0);
});
