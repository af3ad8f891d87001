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
