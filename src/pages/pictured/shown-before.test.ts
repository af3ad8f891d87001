import { expect, test } from 'vitest';
import { added, named, recorded } from '../../consent/fixtures/build.ts';
import { answerThat, type Declared, derive } from '../../consent/index.ts';
import { createWords } from '../../i18n/index.ts';
import { NOTHING_SAID, type Said } from './said.ts';
import { recentFor, sameFor } from './shown-before.ts';

const words = createWords('en_GB');
const IDS = Array.from({ length: 12 }, (_, place) => `pupil-${place + 10}`);
const [ALICE = '', BEN = '', CARA = ''] = IDS;
const register = derive(recorded(IDS.map((id) => added(id, named(id, 'Example')))));
const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
const NOON = Date.parse('2026-11-25T12:05:00Z');
const TODAY = '2026-11-25';

const declared = (print: string, pupils: readonly string[], at = NOON): Declared => ({
  ...{ at, print, answer: answerThat('pupils', { pupils: [...pupils] }) },
});
const picture = (key: string, says: Said = NOTHING_SAID) => ({ picture: { key }, says });
const shows = (...pupils: string[]): Said => ({ ...NOTHING_SAID, shows: 'pupils', pupils });
const same = (place: number, pictures: ReturnType<typeof picture>[], ...before: Declared[]) =>
  sameFor(place, pictures, { words, register, declared: before }, TODAY);
const recent = (place: number, pictures: ReturnType<typeof picture>[], ...before: Declared[]) =>
  recentFor(place, pictures, { register, declared: before }).map(({ id }) => id);

test('a picture may have the pupils of the one before it', () => {
  const pictures = [picture(FIRST, shows(ALICE)), picture(SECOND)];
  expect(same(1, pictures)).toEqual({
    label: 'The same pupils as in the last picture',
    said: shows(ALICE),
  });
  expect(same(1, [picture(FIRST), picture(SECOND)])).toBeNull();
});

test('the first one may have those of the picture declared last, if that was today', () => {
  expect(same(0, [picture(FIRST)], declared(SECOND, [ALICE, BEN, 'pupil-gone']))).toEqual({
    label: 'The same 2 pupils as in the picture of 12:05',
    said: { shows: 'pupils', pupils: [ALICE, BEN], unsure: [], absent: [], others: false },
  });
  const answer = answerThat('pupils', { pupils: [ALICE], absent: [CARA, 'pupil-gone'] });
  expect(same(0, [picture(FIRST)], { ...declared(SECOND, []), answer })?.said).toMatchObject({
    ...{ pupils: [ALICE], absent: [CARA] },
  });
  const yesterday = declared(SECOND, [ALICE], NOON - 86_400_000);
  expect(same(0, [picture(FIRST)], yesterday)).toBeNull();
  expect(same(0, [picture(FIRST)], declared(SECOND, ['pupil-gone']))).toBeNull();
  // Its own answer is there already.
  expect(same(0, [picture(FIRST)], declared(FIRST, [ALICE]))).toBeNull();
});

test('who is in the draft’s other pictures and who was shown lately is offered, a few, each once', () => {
  const pictures = [picture(FIRST, shows(CARA)), picture(SECOND, shows(ALICE))];
  expect(recent(0, pictures, declared('c'.repeat(64), [BEN, ALICE, CARA]))).toEqual([ALICE, BEN]);
  expect(recent(0, [picture(FIRST)], declared(SECOND, IDS))).toEqual(IDS.slice(0, 8));
  expect(recent(0, [picture(FIRST, shows(ALICE))], declared(SECOND, IDS))).toEqual(IDS.slice(1, 9));
});
