import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toLookAt } from './contacts.ts';
import {
  countsOf,
  DEFAULT_RETENTION,
  deriveIncidents,
  goesOn,
  type IncidentBody,
  type IncidentKind,
  incidentBodySchema,
  incidentSubjectOf,
  linkSchema,
  mayClose,
  NATIONAL,
  needed,
  overOrSoon,
  referenceOf,
  type Step,
} from './index.ts';

const ONE = '3f0a5a4e-0000-4000-8000-000000000001';
const TWO = '3f0a5a4e-0000-4000-8000-000000000002';
const PROOF = '3f0a5a4e-0000-4000-8000-00000000000e';
const NOW = Date.parse('2026-10-05T09:00:00Z');
const DAY = 86_400_000;

const opened = (kind: IncidentKind, incident = ONE, foundAt = NOW): IncidentBody => ({
  ...{ type: 'incident-opened', incident, kind, foundAt },
  ...{ place: 'reply', link: 'https://x.com/loud/status/12' },
});
const step = (of: Step, incident = ONE): IncidentBody => ({
  ...{ type: 'incident-step', incident, step: of },
});
const proof: IncidentBody = {
  type: 'evidence-kept',
  incident: ONE,
  evidence: PROOF,
  of: {
    ...{
      post: '12',
      author: { id: '7', handle: 'loud', name: 'Loud' },
      words: 'Idiots, all of you',
    },
    ...{ at: NOW, seenAt: NOW, answers: 'HollyLanePrim', quotes: null, html: '' },
  },
};
const eventsOf = (...bodies: IncidentBody[]) =>
  bodies.map((body, at) => ({ id: `event-${at}`, at: NOW + at * 60_000, by: 'person-1', body }));
const derive = (...bodies: IncidentBody[]) => deriveIncidents(eventsOf(...bodies));
const only = (...bodies: IncidentBody[]) => {
  const [one] = derive(...bodies).all;
  if (!one) throw new Error('There is no incident.');
  return one;
};
const ASSESSED: Step = { is: 'assessed', severity: 'serious', why: 'It names a teacher' };
const ALL_DONE: Step[] = [
  ASSESSED,
  { is: 'reported', reference: 'X-1' },
  { is: 'blocked', shown: true },
  { is: 'told', who: 'head', name: 'Mrs Hall' },
];
const steps = (...all: Step[]) => all.map((one) => step(one));

describe('what is recorded', () => {
  test('an address is of x.com, and holds nothing after it', () => {
    expect(v.is(linkSchema, 'https://x.com/loud/status/12')).toBe(true);
    for (const bad of ['https://x.com/a?name=Ayaan', 'http://x.com/a', 'https://x.com.evil/a'])
      expect(v.is(linkSchema, bad)).toBe(false);
  });

  test('every body is sealed under its incident’s key, evidence under its own', () => {
    expect(incidentSubjectOf(opened('abuse'))).toBe(ONE);
    expect(incidentSubjectOf(proof)).toBe(PROOF);
    const erased = { type: 'incident-erased', incident: ONE, kind: null, openedAt: null } as const;
    expect(incidentSubjectOf(erased)).toBeNull();
    for (const body of [opened('abuse'), proof, erased])
      expect(v.is(incidentBodySchema, body)).toBe(true);
  });

  test('nothing is left out without a reason', () => {
    expect(v.is(incidentBodySchema, step({ is: 'not-reported', why: ' ' }))).toBe(false);
    expect(v.is(incidentBodySchema, step({ is: 'not-blocked', why: 'It is a parent' }))).toBe(true);
  });
});

describe('an incident', () => {
  test('is the newest first, by when it was found, with its reference', () => {
    const { all } = derive(opened('abuse'), opened('copyright', TWO, NOW + DAY));
    expect(all.map(({ id }) => id)).toEqual([TWO, ONE]);
    expect(referenceOf({ id: ONE })).toBe('INC-3F0A5A');
  });

  test('an event that is there twice counts once', () => {
    const events = eventsOf(opened('abuse'), step(ASSESSED));
    expect(deriveIncidents([...events, ...events]).all[0]?.steps).toHaveLength(1);
  });

  test('whose beginning is lost is told of all the same', () => {
    expect(only(step(ASSESSED))).toMatchObject({ kind: null, opened: null });
  });

  test('a step that was struck out stays readable, and counts no more', () => {
    const struck: IncidentBody = {
      ...{ type: 'step-struck', incident: ONE, of: 'event-1', why: 'The wrong post' },
    };
    const one = only(opened('abuse'), ...steps(...ALL_DONE), struck);
    expect(one.steps).toHaveLength(4);
    expect(one.steps[0]?.struck).toMatchObject({ why: 'The wrong post' });
    expect(needed(one)).toEqual(['assess']);
  });

  test('of indecent images nothing is shown, also where it was called something else before', () => {
    const change: IncidentBody = {
      ...{ type: 'incident-kind-changed', incident: ONE, kind: 'indecent-images', why: 'Seen now' },
    };
    expect(only(opened('abuse'), proof).evidence).toHaveLength(1);
    expect(only(opened('abuse'), proof, change)).toMatchObject({
      kind: 'indecent-images',
      evidence: [],
      renamed: [{ was: 'abuse' }],
    });
  });

  test('closed, it can be opened again with a reason', () => {
    const closed: IncidentBody = {
      ...{ type: 'incident-closed', incident: ONE, result: 'taken-down', why: 'X took it down' },
    };
    const again: IncidentBody = { type: 'incident-reopened', incident: ONE, why: 'It is back' };
    expect(only(opened('abuse'), closed).closed).toMatchObject({ result: 'taken-down' });
    expect(only(opened('abuse'), closed, again)).toMatchObject({
      closed: null,
      reopened: [{ why: 'It is back' }],
    });
  });

  test('erased, its kind and day are all that is left', () => {
    const erased: IncidentBody = {
      ...{ type: 'incident-erased', incident: ONE, kind: 'abuse', openedAt: NOW },
    };
    expect(derive(opened('abuse'), proof, erased)).toMatchObject({
      all: [],
      erased: [{ id: ONE, kind: 'abuse', openedAt: NOW }],
    });
  });
});

describe('before it is closed', () => {
  test('it is judged, reported and blocked, and somebody is told', () => {
    expect(needed(only(opened('abuse')))).toEqual(['assess', 'report', 'block']);
    expect(needed(only(opened('abuse'), step(ASSESSED)))).toEqual(['report', 'block', 'tell']);
    expect(mayClose(only(opened('abuse'), ...steps(...ALL_DONE)))).toBe(true);
  });

  test('what is minor need not be told; what is left out has its reason', () => {
    const minor = steps(
      { is: 'assessed', severity: 'minor', why: 'A grumble' },
      { is: 'not-reported', why: 'No breach of X’s rules' },
      { is: 'not-blocked', why: 'A parent' },
    );
    expect(mayClose(only(opened('undermining'), ...minor))).toBe(true);
  });

  test('of indecent images the lead and the police or the IWF are told, and nothing else is asked', () => {
    const one = opened('indecent-images');
    expect(needed(only(one))).toEqual(['tell-lead', 'call-authority']);
    const lead = step({ is: 'told', who: 'safeguarding-lead', name: '' });
    const police = step({ is: 'escalated', to: 'police', reference: '' });
    expect(needed(only(one, lead))).toEqual(['call-authority']);
    expect(mayClose(only(one, lead, police))).toBe(true);
  });
});

describe('how long it is kept', () => {
  const closedAt = (day: string, kind: IncidentKind) => ({
    kind,
    closed: {
      at: Date.parse(`${day}T12:00:00Z`),
      by: 'a',
      result: 'taken-down',
      why: 'x',
    } as const,
  });

  test('months after it was closed, to the day, or the month’s last', () => {
    expect(goesOn(closedAt('2026-02-28', 'abuse'), DEFAULT_RETENTION)).toBe('2029-02-28');
    const months = { ...DEFAULT_RETENTION, other: 1 };
    expect(goesOn(closedAt('2027-01-31', 'other'), months)).toBe('2027-02-28');
    expect(goesOn(closedAt('2026-12-15', 'other'), months)).toBe('2027-01-15');
  });

  test('an open one, and what touches a child’s safety, never goes by itself', () => {
    expect(goesOn({ kind: 'abuse', closed: null }, DEFAULT_RETENTION)).toBeNull();
    expect(goesOn(closedAt('2020-01-01', 'indecent-images'), DEFAULT_RETENTION)).toBeNull();
  });

  test('thirty days before, it is said', () => {
    const all = [closedAt('2025-10-05', 'other'), closedAt('2025-11-01', 'other')];
    const later = closedAt('2025-12-01', 'other');
    expect(overOrSoon([...all, later], DEFAULT_RETENTION, '2026-10-05')).toEqual({
      over: [all[0]],
      soon: [all[1]],
    });
  });
});

test('governors are given figures by kind, those that were erased with them', () => {
  const { all } = derive(opened('abuse'), ...steps(...ALL_DONE), opened('copyright', TWO));
  const erased = [{ kind: 'abuse' as const, openedAt: NOW - DAY }];
  const autumn = { from: '2026-09-01', to: '2026-12-31' };
  expect(countsOf(all, erased, autumn)).toMatchObject({
    ...{ opened: 3, closed: 0, open: 2, reported: 1, blocked: 1, escalated: 0 },
    byKind: new Map([
      ['abuse', 2],
      ['copyright', 1],
    ]),
  });
  expect(countsOf(all, erased, { from: '2027-01-01', to: '2027-12-31' })).toMatchObject({
    opened: 0,
    open: 2,
  });
});

test('a contact that nobody has looked at for a year is to be looked at', () => {
  const [first] = NATIONAL;
  if (!first) throw new Error('There are none.');
  expect(toLookAt(NATIONAL, '2026-10-05')).toHaveLength(NATIONAL.length);
  const seen = { ...first, checked: '2026-09-01' };
  expect(toLookAt([seen], '2026-10-05')).toEqual([]);
  expect(toLookAt([seen], '2027-09-01')).toEqual([seen]);
});
