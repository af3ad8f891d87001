import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { derive } from '../derive.ts';
import type { ConsentBody, ConsentEvent } from '../events.ts';
import { PHONE, recorded } from '../fixtures/build.ts';
import { bodiesOf, planFor, TODAY } from '../fixtures/import.ts';
import type { Choices } from './plan-events.ts';

const ADAM = 'pupil-0001';
const HEAD = 'UPN,Forename,Surname,Twitter,Conditions,Withdrawn,Leaving Date,DNP\n';
/** What a file says of Adam: his answer for social media and what stands beside it. */
interface Said {
  readonly answer: string;
  readonly conditions?: string;
  readonly withdrawn?: string;
  readonly leaving?: string;
}
const row = ({ answer, conditions = '', withdrawn = '', leaving = '' }: Said) =>
  `${HEAD}A1,Adam,Ash,${answer},${conditions},${withdrawn},${leaving},No`;

/** A list that grows by imports, one after another, and by what is recorded here. */
class School {
  #events: ConsentEvent[] = [];
  record(...bodies: ConsentBody[]): void {
    this.#events.push(...recorded(bodies, this.#events.length));
  }
  /** @returns what had to be asked. A person who is asked takes the file's word only if said so. */
  import(said: Said, take = false): string[] {
    const plan = planFor({ list: row(said) }, derive(this.#events));
    const conflicts = plan.changed.flatMap((one) => one.conflicts);
    const choices: Choices = { takeFile: new Set(take ? conflicts : []), left: new Set() };
    this.record(...bodiesOf(plan, choices));
    return conflicts.map(({ kind }) => kind);
  }
  changes(said: Said): number {
    return planFor({ list: row(said) }, derive(this.#events)).changed.length;
  }
  social(): string {
    const made = decision(derive(this.#events).pupils.get(ADAM), 'social-media', TODAY);
    return made.ok ? 'yes' : made.why;
  }
}
const ofAdam = { pupil: ADAM, evidence: PHONE, givenBy: 'Mr Ash', relationship: 'Father' };
const WITHDRAWN: ConsentBody = {
  type: 'consent-withdrawn',
  ...ofAdam,
  uses: ['social-media'],
  on: '2026-11-01',
};
const REFUSED: ConsentBody = {
  type: 'consent-recorded',
  ...ofAdam,
  answers: { 'social-media': 'no' },
  from: null,
  until: null,
  parentalResponsibility: 'yes',
  conditions: '',
  settles: [],
};
const LEFT: ConsentBody = {
  type: 'roll-set',
  pupil: ADAM,
  evidence: PHONE,
  onRoll: 'no',
  leavingDate: null,
};

test.each(['', 'Pending', 'No', 'see file'])(
  'a father’s withdrawal by phone outlives a file that says “%s” and then Yes',
  (answer) => {
    const school = new School();
    school.import({ answer: 'Yes' });
    school.record(WITHDRAWN);
    expect(school.import({ answer: 'Yes' })).toEqual(['objection-here']);
    expect([school.import({ answer }), school.social()]).toEqual([[], 'withdrawn']);
    expect(school.changes({ answer })).toBe(0);
    for (const _ of [1, 2]) expect(school.import({ answer: 'Yes' })).toEqual(['objection-here']);
    expect(school.social()).toBe('withdrawn');
    expect(school.import({ answer: 'Yes' }, true)).toEqual(['objection-here']);
    expect([school.social(), school.import({ answer: 'Yes' })]).toEqual(['yes', []]);
  },
);

test('a file that knows of the withdrawal is no question, and its next plain yes is one', () => {
  const school = new School();
  school.import({ answer: 'Yes' });
  school.record(WITHDRAWN);
  expect(school.import({ answer: 'Yes', withdrawn: '01/11/2026' })).toEqual([]);
  expect(school.import({ answer: 'Yes', withdrawn: '01/07/2027' })).toEqual(['objection-here']);
  expect(school.import({ answer: 'Yes' })).toEqual(['objection-here']);
  expect(school.social()).toBe('withdrawn');
});

test('who was taken off the roll here does not come back by a leaving date to come', () => {
  const school = new School();
  school.import({ answer: 'Yes' });
  school.record(LEFT);
  expect(school.import({ answer: 'Yes', leaving: '17/07/2027' })).toEqual(['left-here']);
  expect(school.social()).toBe('left');
});

test('a condition is asked about though a blank came between', () => {
  const school = new School();
  school.import({ answer: 'Yes', conditions: 'Ask the head first' });
  expect(school.import({ answer: '' })).toEqual([]);
  expect(school.changes({ answer: '' })).toBe(0);
  expect(school.import({ answer: 'Yes' })).toEqual(['condition-dropped']);
});

test('no run of imports makes a yes of a no recorded here unless a person is asked and says so', () => {
  const said = fc.record({
    answer: fc.constantFrom('Yes', 'No', '', 'Pending', 'see file'),
    conditions: fc.constantFrom('', 'Ask first'),
    withdrawn: fc.constantFrom('', '01/10/2026', '01/07/2027', 'Yes'),
    leaving: fc.constantFrom('', '01/09/2026', '17/07/2027'),
  });
  const runs = fc.array(said, { minLength: 1, maxLength: 5 });
  const byHand = fc.constantFrom(WITHDRAWN, REFUSED, LEFT);
  fc.assert(
    fc.property(runs, byHand, runs, (before, body, after) => {
      const school = new School();
      for (const one of before) school.import(one);
      school.record(body);
      for (const one of after) {
        school.import(one);
        expect(school.social()).not.toBe('yes');
      }
    }),
    { numRuns: 25 },
  );
});
