import { expect, test } from 'vitest';
import type { Draft } from '../../lint/draft.ts';
import type { Facts, PictureAnswer } from '../../lint/facts.ts';
import { configure } from '../../lint/linter.ts';
import { pupilNameWithPhoto } from '../pupil-name-with-photo.ts';
import { listWith, says } from './examples.ts';

const photo = { kind: 'photo' as const, key: null, alt: '', uploading: false };
const row = (text: string, pictures = 0): Draft['rows'][number] => ({
  text,
  media: Array.from({ length: pictures }, () => photo),
  tagged: [],
  poll: [],
});
const draft = (rows: Draft['rows'], around: Partial<Draft> = {}): Draft => ({
  surface: 'inline',
  rows,
  replyTo: null,
  quoted: null,
  scheduled: null,
  ...around,
});
const linter = configure({ rules: {} }, [pupilNameWithPhoto]);
const findings = (
  of: Draft,
  answer: PictureAnswer | null = null,
  facts: Facts = listWith(answer),
) =>
  linter
    .run(of, facts, 0)
    .map(({ severity, row: at, field, start, end }) => [severity, at, field.kind, start, end]);

test('a name in one row counts beside the picture in another', () => {
  expect(findings(draft([row('Well done, Alice!'), row('Here it is', 1)]))).toEqual([
    ['stop', 0, 'text', 11, 16],
  ]);
});

test('a name begun in one row and ended in the next is marked in the first', () => {
  expect(findings(draft([row('Our winner is Ali-', 1), row('ce this week')]))).toEqual([
    ['stop', 0, 'text', 14, 18],
  ]);
});

test('tagged accounts and poll choices are read too', () => {
  const tagged = { ...row('Look!', 1), tagged: ['alice_bennett'], poll: ['Zoe', 'Noah'] };
  expect(findings(draft([tagged]))).toEqual([
    ['stop', 0, 'poll', 0, 3],
    ['stop', 0, 'tagged', 0, 13],
  ]);
});

test('the quoted post is repeated, so its names stop; the answered one is asked about', () => {
  const post = { handle: 'club', text: 'Zoe won', picture: true };
  expect(findings(draft([row('Look!')], { quoted: post }))).toEqual([['stop', 0, 'quoted', 0, 3]]);
  expect(findings(draft([row('Look!', 1)], { replyTo: post }))).toEqual([
    ['check', 0, 'replied', 0, 3],
  ]);
  expect(findings(draft([row('Great')], { replyTo: post }))).toEqual([]);
});

test('a pupil known to be in the picture is at least asked about', () => {
  const april = draft([row('It felt like April showers.', 1)]);
  expect(findings(april, says('pupils', ['pupil-0']))).toEqual([]);
  expect(findings(april, says('pupils', ['pupil-5']))).toEqual([['check', 0, 'text', 13, 18]]);
});

test('the possessive of a pupil in shot is never dampened', () => {
  const will = draft([row('Will’s painting', 1)]);
  expect(findings(will, says('pupils', ['pupil-0']))).toEqual([['check', 0, 'text', 0, 4]]);
  expect(findings(will, says('pupils', ['pupil-3']))).toEqual([['stop', 0, 'text', 0, 4]]);
});

test('beside work alone a first name may stand, a full name is asked about', () => {
  const answer = says('work-or-place');
  expect(findings(draft([row('A poem by Alice in Year 4', 1)]), answer)).toEqual([]);
  expect(findings(draft([row('A poem by Alice Bennett', 1)]), answer)).toEqual([
    ['check', 0, 'text', 10, 23],
  ]);
});

test('without a list nothing is said: the guard says not checked', () => {
  const facts: Facts = { list: null, picture: () => null, quoted: null };
  expect(findings(draft([row('Well done, Alice!', 1)]), null, facts)).toEqual([]);
});

test('what is said carries typed words only, never whose name it is', () => {
  const said = JSON.stringify(
    linter.run(draft([row('Lizzie, Billy and Bil', 1)]), listWith(null), 0),
  );
  expect(said).toContain('Billy');
  expect(said).not.toMatch(/pupil-\d|William|Thornton/);
});

test('once that pupil is said to be in shot it is another question, so an older answer is none to it', () => {
  const questions = (inShot: string) => {
    const facts = listWith(says('pupils', [inShot]));
    return linter.run(draft([row('Year 4 Rose won.', 1)]), facts, 0).map(({ message }) => message);
  };
  expect(questions('pupil-0')).toEqual(['rule_pupilNameWithPhoto_perhaps']);
  expect(questions('pupil-2')).toEqual(['rule_pupilNameWithPhoto_perhapsShown']);
});
