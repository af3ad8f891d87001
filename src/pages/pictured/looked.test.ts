import { describe, expect, test } from 'vitest';
import { answerThat, type ConsentBody, derive } from '../../consent/index.ts';
import { NO_DETAILS } from '../../consent/pupil.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { answerOf, lookAt } from './looked.ts';
import { NOTHING_SAID, type Said, saidBefore } from './said.ts';

const DAY = '2026-11-25';
const evidence = { kind: 'form', reference: '' } as const;

/** A list of pupils who may be shown on social media, each on a condition ('' for none). */
function listOf(conditions: Readonly<Record<string, string>>, more: readonly ConsentBody[] = []) {
  const bodies = Object.entries(conditions).flatMap(([pupil, text]): ConsentBody[] => [
    { type: 'pupil-added', pupil, evidence, details: NO_DETAILS },
    {
      type: 'consent-recorded',
      pupil,
      evidence,
      givenBy: 'Mrs Bennett',
      relationship: 'Mother',
      answers: { 'social-media': 'yes' },
      from: null,
      until: '2027-08-31',
      parentalResponsibility: 'yes',
      conditions: text,
      settles: [],
    },
  ]);
  const events = [...bodies, ...more].map((body, at) => ({ id: `e${at}`, at, by: 'me', body }));
  return derive(events);
}

const withPupils = (...pupils: string[]): Said => ({ ...NOTHING_SAID, shows: 'pupils', pupils });
const a = (kind: SheetPicture['kind'], looks: SheetPicture['looks'] = null) => ({ kind, looks });
const PHOTO = a('photo');

describe('what is still to be said', () => {
  const unsure: Said = { ...withPupils('pupil-alice'), unsure: ['pupil-ben'] };
  const register = listOf({ 'pupil-alice': '', 'pupil-ben': 'No face please' });
  test.each<[string, Said, string | null]>([
    ['nothing said yet', NOTHING_SAID, 'shows'],
    ['no pupils', { ...NOTHING_SAID, shows: 'no-pupils' }, null],
    ['work', { ...NOTHING_SAID, shows: 'work-or-place' }, null],
    ['pupils, but which?', { ...NOTHING_SAID, shows: 'pupils' }, 'pupils'],
    ['only children who are not ours', { ...withPupils(), others: true, agreed: false }, null],
    ['of a class, somebody to be confirmed absent', unsure, 'absent'],
    ['a class of whom nobody is sure', { ...unsure, pupils: [] }, 'absent'],
    ['one who agreed', withPupils('pupil-alice'), null],
    ['one whose face may not be seen', withPupils('pupil-ben'), 'face'],
    ['the face was looked at', { ...withPupils('pupil-ben'), noFace: false }, null],
  ])('%s', (_, said, missing) => {
    const looked = lookAt(said, PHOTO, register, DAY);
    expect(looked.missing).toBe(missing);
    expect(answerOf(said, looked) === null).toBe(missing !== null);
  });

  test.each(['video', 'gif', 'unknown'] as const)('a %s of pupils: is a name in it?', (kind) => {
    const missing = (said: Said) => lookAt(said, a(kind), register, DAY).missing;
    expect(missing(withPupils('pupil-alice'))).toBe('named');
    expect(missing({ ...withPupils('pupil-alice'), named: false })).toBeNull();
    expect(missing({ ...NOTHING_SAID, shows: 'no-pupils' })).toBeNull();
  });

  test.each(['credit', 'found', 'gif', 'from-web'] as const)('%s: whose is it?', (looks) => {
    const said: Said = { ...NOTHING_SAID, shows: 'work-or-place' };
    const missing = (one: Said) => lookAt(one, a('photo', looks), register, DAY).missing;
    expect(missing(said)).toBe('origin');
    expect(missing({ ...said, origin: 'permission' })).toBeNull();
  });
});

describe('who may not be shown', () => {
  const look = (said: Said, register = listOf({}), kind: 'photo' | 'video' = 'photo') =>
    lookAt(said, a(kind), register, DAY);

  test('a pupil who withdrew', () => {
    const register = listOf({ 'pupil-alice': '' }, [
      {
        type: 'consent-withdrawn',
        pupil: 'pupil-alice',
        evidence,
        givenBy: 'Mrs Bennett',
        relationship: 'Mother',
        uses: ['social-media'],
        on: DAY,
      },
    ]);
    expect(look(withPupils('pupil-alice'), register).mayNot).toBe(1);
  });

  test('a pupil of whom the list knows nothing any more', () => {
    const { chosen, mayNot } = look(withPupils('pupil-gone'));
    expect([mayNot, chosen[0]?.shown]).toEqual([1, { ok: false, why: 'not-on-list' }]);
  });

  test('a pupil in a video without consent for video', () => {
    const register = listOf({ 'pupil-alice': '' });
    expect(look(withPupils('pupil-alice'), register, 'video').mayNot).toBe(1);
  });

  test('a pupil for groups of four among three, but not among four', () => {
    const pupils = ['pupil-alice', 'pupil-beth1', 'pupil-carl1', 'pupil-dora1'];
    const register = listOf({
      'pupil-alice': 'Group photos only (4 or more)',
      'pupil-beth1': '',
      'pupil-carl1': '',
      'pupil-dora1': '',
    });
    expect(look(withPupils(...pupils), register).mayNot).toBe(0);
    expect(look(withPupils(...pupils.slice(0, 3)), register).mayNot).toBe(1);
  });

  test('children who are not on the list make no group: nobody said how many they are', () => {
    const register = listOf({ 'pupil-alice': 'Group photos only' });
    expect(look({ ...withPupils('pupil-alice'), others: true }, register).mayNot).toBe(1);
  });

  test('a pupil whose work only may be shown', () => {
    const register = listOf({ 'pupil-alice': 'Work only' });
    expect(look(withPupils('pupil-alice'), register).mayNot).toBe(1);
  });

  test('a condition only a person can judge is asked about, and again when another comes', () => {
    const register = listOf({ 'pupil-alice': 'Ask Mum about the play', 'pupil-beth1': 'Ask Dad' });
    const alice = look(withPupils('pupil-alice'), register);
    expect([alice.mayNot, alice.missing, alice.kept]).toEqual([0, 'kept', null]);
    const kept: Said = { ...withPupils('pupil-alice'), judged: alice.toJudge };
    expect(look(kept, register)).toMatchObject({ missing: null, kept: true });
    expect(answerOf(kept, look(kept, register))?.judged).toEqual(alice.toJudge);
    const both: Said = { ...kept, pupils: ['pupil-alice', 'pupil-beth1'] };
    expect(look(both, register)).toMatchObject({ missing: 'kept', kept: null });
    const broken: Said = { ...kept, judged: 'no' };
    expect(look(broken, register)).toMatchObject({ missing: null, kept: false });
    expect(answerOf(broken, look(broken, register))?.judged).toEqual([]);
  });

  test('whether those who are not on the list have agreed is asked, and recorded', () => {
    const said: Said = { ...withPupils(), others: true };
    expect(look(said).missing).toBe('agreed');
    const agreed: Said = { ...said, agreed: true };
    expect(answerOf(agreed, look(agreed))).toEqual(
      answerThat('pupils', { others: true, agreed: true }),
    );
    const none: Said = { ...withPupils('pupil-alice'), agreed: true };
    expect(answerOf(none, look(none))?.agreed).toBeNull();
  });

  test('nobody, once it was said that no pupils are shown', () => {
    expect(look({ ...withPupils('pupil-gone'), shows: 'no-pupils' }).mayNot).toBe(0);
  });
});

describe('the answer that is recorded', () => {
  test('names nobody when no pupils are shown, whoever was chosen before', () => {
    const said: Said = { ...withPupils('pupil-alice'), shows: 'no-pupils' };
    expect(answerOf(said, lookAt(said, PHOTO, listOf({}), DAY))).toEqual(answerThat('no-pupils'));
  });

  test('says that no face shows only where that was asked', () => {
    const said: Said = { ...withPupils('pupil-alice'), noFace: true };
    const answer = (condition: string) =>
      answerOf(said, lookAt(said, PHOTO, listOf({ 'pupil-alice': condition }), DAY));
    expect([answer('')?.noFace, answer('No face')?.noFace]).toEqual([false, true]);
  });

  test('comes back as it was when the same picture is asked about again', () => {
    const said = withPupils('pupil-alice');
    const answer = answerOf(said, lookAt(said, PHOTO, listOf({ 'pupil-alice': '' }), DAY));
    expect(answer && saidBefore(answer)).toEqual(said);
  });

  test('says whose the picture is, and who of a class is not in it', () => {
    const said: Said = {
      ...withPupils('pupil-alice'),
      absent: ['pupil-ben'],
      origin: 'permission',
    };
    expect(answerOf(said, lookAt(said, PHOTO, listOf({ 'pupil-alice': '' }), DAY))).toEqual(
      answerThat('pupils', {
        ...{ pupils: ['pupil-alice'], absent: ['pupil-ben'], origin: 'permission' },
      }),
    );
    const work: Said = { ...said, shows: 'work-or-place' };
    expect(answerOf(work, lookAt(work, PHOTO, listOf({}), DAY))).toEqual(
      answerThat('work-or-place', { origin: 'permission' }),
    );
  });
});
