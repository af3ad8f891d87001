import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { derive, type Register } from '../derive.ts';
import { recorded } from '../fixtures/build.ts';
import { bodiesOf, imported, planFor, TODAY } from '../fixtures/import.ts';

const ROLL =
  'UPN,Forename,Surname,Preferred name,Social media\nA1,Adam,Ash,Ads,Yes\nB2,Una,Elm,,Yes';
const social = ({ pupils }: Register) =>
  Object.fromEntries(
    [...pupils.values()].map((pupil) => {
      const made = decision(pupil, 'social-media', TODAY);
      return [pupil.forenames.legal, made.ok ? 'yes' : made.why];
    }),
  );
const refused = (files: Record<string, string>) =>
  planFor(files)
    .problems.filter((one) => one.refused)
    .map(({ file, row, key }) => `${file} ${row} ${key}`);

test.each(['Do not photograph', 'No photos', 'Photo ban list', 'Not to be photographed 2026'])(
  'a list of names called “%s” is a list of those in no picture',
  (title) => {
    const list = 'Name,Class\nAdam Ash,3';
    const no = { Adam: 'do-not-photograph', Una: 'yes' };
    expect(social(imported({ 'roll.csv': ROLL, [`${title}.csv`]: list }))).toEqual(no);
    expect(social(imported({ 'roll.csv': ROLL, 'list.csv': `${title}\n${list}` }))).toEqual(no);
  },
);

test.each(['Ash Adam', 'Adam Ash', 'Ads Ash', 'Ash Ads', '"Ash, Ads"'])(
  'a list of refusals means Adam Ash by “%s”',
  (name) => {
    const files = { 'roll.csv': ROLL, 'Not on social media.csv': `Pupil,Class\n${name},3` };
    expect(social(imported(files))).toEqual({ Adam: 'refused', Una: 'yes' });
    expect(refused(files)).toEqual([]);
    // The same alone, against a list that is there.
    const plan = planFor(
      { 'Not on social media.csv': files['Not on social media.csv'] },
      imported({ 'roll.csv': ROLL }),
    );
    expect([plan.added, plan.problems]).toEqual([[], []]);
    const events = recorded([...bodiesOf(planFor({ 'roll.csv': ROLL })), ...bodiesOf(plan)]);
    expect(social(derive(events))).toEqual({ Adam: 'refused', Una: 'yes' });
  },
);

test('somebody twice in a list of refusals is refused all the same', () => {
  const long = {
    'roll.csv': ROLL,
    'Not on social media.csv': 'Pupil,Class\nAdam Ash,3\nAdam Ash,3',
  };
  expect(social(imported(long))).toEqual({ Adam: 'refused', Una: 'yes' });
});

test('a name that fits nobody is told and never made a new pupil', () => {
  const files = { 'roll.csv': ROLL, 'Not on social media.csv': 'Pupil,Class\nAdam Oak,3' };
  expect(Object.keys(social(imported(files)))).toEqual(['Adam', 'Una']);
  expect(refused(files)).toEqual(['Not on social media.csv 2 noMatch']);
});

test('a roll whose columns answer is not taken for a ban by its title', () => {
  const text = `Key: DNP = do not photograph\n${ROLL}`;
  expect(social(imported({ 'list.csv': text }))).toEqual({ Adam: 'yes', Una: 'yes' });
});

const NO = 'No photos.csv';
const BAN = 'do-not-photograph';
const told = (files: Record<string, string>) =>
  planFor(files).problems.map(({ file, row, key }) => `${file} ${row} ${key}`);
/** The list of refusals beside the roll, and by itself against the list that is there. */
const both = (roll: string, refusals: string) => {
  const list = imported({ 'roll.csv': roll });
  const plan = planFor({ [NO]: refusals }, list);
  expect(plan.added).toEqual([]);
  const events = [...bodiesOf(planFor({ 'roll.csv': roll })), ...bodiesOf(plan)];
  return [byId(imported({ 'roll.csv': roll, [NO]: refusals })), byId(derive(recorded(events)))];
};
const byId = ({ pupils }: Register) =>
  Object.fromEntries(
    [...pupils.values()].map((pupil) => {
      const made = decision(pupil, 'social-media', TODAY);
      return [pupil.upn, made.ok ? 'yes' : made.why];
    }),
  );
const ANNS =
  'UPN,Forename,Surname,DOB,Class,Social media\nA1,Ann,Able,01/01/2019,3 Oak,Yes\nB2,Bob,Bale,02/01/2019,3 Oak,Yes';

test.each([
  'Forename,Surname,Class\nAnne,Able,3 Oak',
  'Name,Class\nAnn A,3 Oak',
  'Forename,Surname,Class\nAnn,Abel,3 Oak',
  'Forename,Surname\nAble,Annie',
  'Forename,Surname,DOB\nAnn,Able,01/02/2019',
  'UPN,Forename,Surname\nA9,Ann,Able',
])('a refusal that is nearly Ann Able’s makes her unclear, and is told: %j', (refusals) => {
  for (const made of both(ANNS, refusals)) expect(made).toEqual({ A1: BAN, B2: 'yes' });
  const said = told({ 'roll.csv': ANNS, [NO]: refusals });
  expect(said).toContain(`${NO} 2 noMatch`);
  expect(said).toContain(`${NO} 2 nearName`);
  const [ann] = imported({ 'roll.csv': ANNS, [NO]: refusals }).pupils.values();
  expect(ann?.doNotPhotograph).toBe('unclear');
});

const TWO = `${ANNS}\nC3,Ann,Able,03/01/2019,4 Elm,Yes`;
test.each(['3 Oak', 'Oak', '3O', 'Class 3', 'Year 3'])(
  'of two of one name the class “%s” says which is refused',
  (name) => {
    const refusals = `Name,Class\nAnn Able,${name}`;
    for (const made of both(TWO, refusals)) expect(made).toEqual({ A1: BAN, B2: 'yes', C3: 'yes' });
  },
);
test.each(['Name,Class\nAnn Able,5 Ash', 'Forename,Surname\nAnn,Able'])(
  'a refusal that fits two is one of each, and is told: %j',
  (refusals) => {
    for (const made of both(TWO, refusals)) expect(made).toEqual({ A1: BAN, B2: 'yes', C3: BAN });
    expect(told({ 'roll.csv': TWO, [NO]: refusals })).toContain(`${NO} 2 fitsSeveral`);
  },
);

test('an answer that is no counts for whoever it may be of; a yes for nobody', () => {
  const read = (answers: string) =>
    byId(imported({ 'roll.csv': TWO, 'answers.csv': `Name,Class,Social media\n${answers}` }));
  expect(read('Ann Able,3 Oak,No')).toEqual({ A1: 'refused', B2: 'yes', C3: 'yes' });
  expect(read('Ann Able,,No')).toEqual({ A1: 'refused', B2: 'yes', C3: 'refused' });
  expect(read('Ann Able,,Yes')).toEqual({ A1: 'yes', B2: 'yes', C3: 'yes' });
  // Of that name there is one, in another class.
  expect(read('Bob Bale,6 Ivy,No')).toEqual({ A1: 'yes', B2: 'unclear', C3: 'yes' });
});

test.each(['Oak', 'Year 3', '3O'])('an answer for a class written “%s” finds its pupil', (name) => {
  const answers = `Child,Class,Photo consent\nAnn Able,${name},No`;
  const { A1, B2 } = byId(imported({ 'roll.csv': ANNS, 'answers.csv': answers }));
  expect([A1, B2]).toEqual(['refused', 'yes']);
});

test.each([
  'Opted out',
  'Opt outs',
  'Refused consent',
  'Withdrawn consent',
  'Withdrawals',
  'exclusions',
  'Non consent',
  'No permission',
  'Photo permission refused',
  'Do not post',
  'Pupils without photo consent',
  'Consent not given',
  'Photo restrictions',
  'Media restrictions',
  'List of opt-outs 2026-27',
])('who stands in “%s” is in no picture', (title) => {
  const list = 'UPN,Forename,Surname\nA1,Ann,Able';
  const expected = { A1: BAN, B2: 'yes' };
  expect(byId(imported({ 'roll.csv': ANNS, [`${title}.csv`]: list }))).toEqual(expected);
  expect(byId(imported({ 'roll.csv': ANNS, 'list.csv': `${title}\n${list}` }))).toEqual(expected);
});

test('under such a title a column that says who did not opt out is believed', () => {
  const list = 'UPN,Surname,Opted out\nA1,Able,Yes\nB2,Bale,No';
  const made = byId(imported({ 'roll.csv': ANNS, 'Opted out.csv': list }));
  expect(made).toEqual({ A1: 'withdrawn', B2: 'yes' });
});

test('a list of the absent or of no numbers is no list of refusals', () => {
  for (const title of ['No. of pupils', 'Flu vaccine refused', 'Off site visits', 'Class list']) {
    const made = byId(imported({ 'roll.csv': ANNS, [`${title}.csv`]: 'UPN,Surname\nA1,Able' }));
    expect(made).toEqual({ A1: 'yes', B2: 'yes' });
  }
});

test('a roll that is not to be passed on refuses nothing', () => {
  const roll = 'Do not share\nUPN,Forename,Surname\nA1,Ann,Able';
  expect(byId(imported({ 'list.csv': ANNS, 'roll.csv': roll }))).toEqual({ A1: 'yes', B2: 'yes' });
});

test('a no to an answer by a name that is nearly hers makes her unclear, a yes changes nothing', () => {
  const read = (answers: string) =>
    byId(imported({ 'roll.csv': TWO, 'answers.csv': `Name,Class,Social media\n${answers}` })).A1;
  expect(read('Annie Able,3 Oak,No')).toBe('unclear');
  expect(read('Annie Able,3 Oak,Yes')).toBe('yes');
  // Who has her own row there is not another's.
  expect(read('Ann Able,3 Oak,Yes\nAnnie Able,3 Oak,No')).toBe('yes');
});
