import { expect, test } from 'vitest';
import { afterLoss } from './after-loss.ts';
import { decision } from './decision.ts';
import { derive } from './derive.ts';
import type { ConsentBody } from './events.ts';
import { ALICE, added, consented, recorded, withdrawn } from './fixtures/build.ts';
import { answerThat } from './picture.ts';

const left = (...bodies: ConsentBody[]) =>
  derive(recorded(bodies.flatMap((body) => afterLoss(body) ?? []))).pupils.get(ALICE);

test('who a pupil is stays, the yes does not', () => {
  const pupil = left(added(), consented());
  expect(pupil).toMatchObject({ damaged: false, permissions: {} });
  expect(pupil?.forenames.legal).toBe('Alice');
  expect(decision(pupil, 'social-media', '2026-11-25')).toEqual({ ok: false, why: 'unknown' });
});

test('every no stays', () => {
  const evidence = { kind: 'form' as const, reference: '' };
  const pupil = left(
    added(),
    consented({ answers: { website: 'no', 'social-media': 'yes' } }),
    withdrawn(),
    { type: 'do-not-photograph-set', pupil: ALICE, evidence, value: 'yes' },
    { type: 'do-not-photograph-set', pupil: ALICE, evidence, value: 'no' },
    { type: 'roll-set', pupil: ALICE, evidence, onRoll: 'no', leavingDate: null },
    { type: 'roll-set', pupil: ALICE, evidence, onRoll: 'yes', leavingDate: null },
  );
  expect(pupil?.permissions.website?.answer).toBe('no');
  expect(pupil?.permissions['social-media']?.answer).not.toBe('yes');
  expect(pupil).toMatchObject({ doNotPhotograph: 'yes', onRoll: 'no' });
});

test('an answer that took back somebody’s no takes it back no more', () => {
  const body = consented({ answers: { video: 'pending' }, settles: ['event-0'] });
  expect(afterLoss(body)).toMatchObject({ answers: { video: 'pending' }, settles: [] });
});

test('who is in a picture is asked anew', () => {
  const answer = answerThat('no-pupils');
  expect(afterLoss({ type: 'picture-declared', print: 'a'.repeat(64), answer })).toBeNull();
});
