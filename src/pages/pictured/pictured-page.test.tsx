// @vitest-environment jsdom
import * as v from 'valibot';
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
import { LIST_CALLS } from '../../messages/list.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { fake, reset, tellChanged } from '../../ui/fake-browser.ts';
import {
  button,
  choose,
  field,
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

test('the search is focused: a few letters, Enter and Save are all it takes', async () => {
  open();
  await focused(() => document.getElementById('picture-1-pupils'));
  await add('ali');
  await says('Alice Bennett added: may be shown.');
  await says('nothing on the list speaks against it');
  expect((await field(PUPILS)).checked).toBe(true);
  await press('Save: this pupil, no other child');
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
  await press('The same pupils as in the last picture');
  await says('One pupil in picture 2');
  await press('Save all 2 pictures: these pupils, no other child');
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
  await press('Save: no children in it');
  await waited(() => expect(answers()).toHaveLength(1));
  expect(document.querySelectorAll('.picture')).toHaveLength(1);
});

const named = (label: string) => document.querySelector(`[aria-label="${label}"]`);
const answered = () =>
  waited(() => {
    const [first] = answers();
    if (!first) throw new Error('Nothing was saved.');
    return v.parse(LIST_CALLS['sheet-answer'].question, first.question).answers[0]?.answer;
  });

test('a child who is not on the list is a tick, and Save says it', async () => {
  open();
  await add('ali');
  await choose(
    'A child who is not on our list is shown too: a brother or sister, a visitor, a pupil of another school',
  );
  await press('Save');
  await says('Say whether they have agreed.');
  await choose('Yes, I have made sure of it');
  await press('Save: this pupil and a child not on our list');
  expect(await answered()).toEqual(
    answerThat('pupils', { pupils: ['pupil-alice'], others: true, agreed: true }),
  );
});

test('a condition that only a person can judge is asked about and recorded', async () => {
  pupil('pupil-dora', 'Dora', 'Finch', 'yes', 'Ask Mum about the play');
  open();
  await add('dora');
  await says('Read this and answer below: “Ask Mum about the play”');
  await choose('Yes, I have read them: it keeps them');
  await press('Save: this pupil, no other child');
  const said = fake.worker.events.find(
    ({ body }) => body.type === 'consent-recorded' && body.pupil === 'pupil-dora',
  );
  expect(await answered()).toMatchObject({ judged: [said?.id] });
});

test('a name that can be read in a photo is a tick', async () => {
  open();
  await add('ali');
  await choose('A name can be read in it: on a badge, a certificate or the board');
  await press('Save: this pupil, no other child');
  expect(await answered()).toMatchObject({ named: true });
});

test('of a class everybody is added, and each who may not be shown is confirmed absent', async () => {
  open();
  const select = await waited(() => {
    const found = document.getElementById('picture-1-pupils-class');
    if (!(found instanceof HTMLSelectElement)) throw new Error('No choice of class.');
    return found;
  });
  select.value = '3 Oak';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await press('Add the whole class 3 Oak: 3 pupils');
  await says('2 of the class may not be shown as things stand. Confirm that each is absent.');
  await says('2 of the class are still to be confirmed absent.');
  await press('Save');
  await says('Say of each of them whether they are in the picture.');
  await focused(() => named('Not in the picture: Carl Dean'));
  expect(answers()).toEqual([]);
  await press('Not in the picture: Bessie Sykes');
  await focused(() => named('Not in the picture: Carl Dean'));
  await press('In the picture: Carl Dean');
  await says('One of the class is not in the picture, as you said:');
  await choose('Yes, I have looked: no face can be made out');
  await press('Save: these 2 pupils, no other child');
  expect(await answered()).toEqual(
    answerThat('pupils', {
      pupils: ['pupil-alice', 'pupil-carl'],
      absent: ['pupil-bessie'],
      noFace: true,
    }),
  );
});

test('a press for the wrong one can be taken back', async () => {
  fake.worker.sheet = { id: SHEET, pictures: [picture(FIRST, 0)], scheduled: null };
  record({
    type: 'picture-declared',
    print: FIRST,
    answer: answerThat('pupils', { pupils: ['pupil-alice'], absent: ['pupil-bessie'] }),
  });
  open();
  await press('Undo: Bessie Sykes is not in the picture');
  await says('One of the class is still to be confirmed absent.');
});

test('who was shown lately is a press away, and so are all of the last picture of today', async () => {
  const at = clockNow();
  fake.worker.events = [
    ...fake.worker.events,
    {
      id: 'event-today',
      at,
      by: 'person-1',
      body: {
        type: 'picture-declared',
        print: SECOND,
        answer: answerThat('pupils', { pupils: ['pupil-alice', 'pupil-carl'] }),
      },
    },
  ];
  open();
  await press('✓ Alice Bennett 3 Oak: may be shown');
  await says('One pupil in picture 1');
  await focused(() => document.getElementById('picture-1-pupils-recent-pupil-carl'));
  await press('Take out Alice Bennett');
  const time = new Date(at).toLocaleTimeString('en-GB', {
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  await press(`The same 2 pupils as in the picture of ${time}`);
  await says('2 pupils in picture 1');
});

test('of a video it is asked whether a name is seen or heard', async () => {
  const video = { ...picture(FIRST, 0), kind: 'video' as const };
  fake.worker.sheet = { id: SHEET, pictures: [video], scheduled: null };
  open();
  await add('ali');
  await press('Save');
  await says('Say whether a name is seen or heard.');
  await focused(() => document.getElementById('picture-1-named-yes'));
  await choose('No, I have watched it to the end with the sound on');
  await press('Save: this pupil, no other child');
  expect(await answered()).toMatchObject({ named: false });
});

test('whose it is: nobody is asked of an ordinary photo, and whoever wants to can say', async () => {
  open();
  await choose(NO_CHILDREN);
  await says('Everything is answered');
  await press('Not taken by us?');
  await focused(() => document.getElementById('picture-1-whose-ours'));
  await choose('Somebody else’s, and we may use it');
  await press('Save: no children in it');
  expect(await answered()).toEqual(answerThat('no-pupils', { origin: 'permission' }));
});

test('whose it is has to be said where it looks like somebody else’s', async () => {
  const gif = { ...picture(FIRST, 0), kind: 'gif' as const, looks: 'gif' as const };
  fake.worker.sheet = { id: SHEET, pictures: [gif], scheduled: null };
  open();
  await choose(NO_CHILDREN);
  await press('Save');
  await says('Say whose picture it is.');
  await focused(() => document.getElementById('picture-1-whose-ours'));
  await choose('Somebody else’s, and nobody has allowed it, or I don’t know');
  await press('Save: no children in it');
  expect(await answered()).toEqual(answerThat('no-pupils', { origin: 'not-ours' }));
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
  await choose(PUPILS);
  await add('ali');
  await press('Save: this pupil, no other child');
  await says('Say the day: today or later.');
  expect(fake.worker.asked.filter(({ list }) => list === 'sheet-answer')).toEqual([]);
  const last = addDays(today, 101);
  await type('On which day does it go out?', last);
  await says('May not be shown: consent has run out.');
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
  await press('Save: no children in it');
  await says('There is no room left');
  expect(fake.closed).toBe(0);
});

test('what a quoted post shows is asked about once for all of it, and not whose it is', async () => {
  const key = 'quoted:199';
  fake.worker.sheet = { id: SHEET, pictures: [picture(key, 0)], scheduled: null };
  open();
  await says('This is in the post you are quoting.');
  expect(text()).not.toContain('Not taken by us');
  await choose(NO_CHILDREN);
  await press('Save: no children in it');
  await waited(() => expect(fake.closed).toBe(1));
  const answer = answerThat('no-pupils');
  expect(answers()).toEqual([
    { list: 'sheet-answer', question: { sheet: SHEET, answers: [{ key, answer }] } },
  ]);
});

test('a quoted post that is recorded has its answer already', async () => {
  const key = 'quoted:199';
  fake.worker.sheet = { id: SHEET, pictures: [picture(key, 0)], scheduled: null };
  fake.worker.known = [{ key, answer: answerThat('pupils', { pupils: ['pupil-alice'] }) }];
  open();
  await says('Alice Bennett');
  await press('Save: this pupil, no other child');
  await waited(() => expect(fake.closed).toBe(1));
});
