import { expect, test } from 'vitest';
import { conditionsOf } from './conditions.ts';

test.each([
  ['Group photos only (4 or more pupils)', 4],
  ['Only in groups of 5+', 5],
  ['Group shots only', 3],
  ['group photographs only, minimum 6 children', 6],
  ['Group pictures with more than 4 pupils', 5],
])('“%s” asks for at least %i pupils', (text, least) => {
  expect(conditionsOf(text)).toEqual([{ kind: 'group-only', least, text }]);
});

test.each([
  'No face: hands, back of head or distance only',
  'No faces please',
  'Face must not be visible',
  'No identifiable faces',
])('“%s” means that no face may show', (text) => {
  expect(conditionsOf(text)).toEqual([{ kind: 'no-face', text }]);
});

test.each(['Work only', 'Photos of her work only', 'Schoolwork only please'])(
  '“%s” means that the pupil may not appear',
  (text) => expect(conditionsOf(text)).toEqual([{ kind: 'work-only', text }]),
);

// Every one of these holds the words of a known condition and means something else.
test.each([
  'Refer every request to the DSL',
  'No group photos',
  'Group photos of up to 4',
  'Group photos with 4 others',
  'Not in a group with Leo',
  'Groups of 4 to 6 only',
  'No photos of face or work without asking',
  'Only for work experience',
  'Group of 1',
])('“%s” is left to people', (text) => {
  expect(conditionsOf(text)).toEqual([{ kind: 'other', text }]);
});

test.each(['', '  ', 'None', 'N/A', 'Nil', '-', 'no conditions'])(
  '“%s” is no condition',
  (text) => {
    expect(conditionsOf(text)).toEqual([]);
  },
);

test('several conditions all count', () => {
  expect(conditionsOf('Group photos only; no faces. Ask first').map(({ kind }) => kind)).toEqual([
    'group-only',
    'no-face',
    'other',
  ]);
});

test.each(['Group photos (<5)', 'Groups of > 5', 'Group photo ≤ 3', 'No photos, no faces'])(
  '“%s” is not what its known words say: a person is asked',
  (text) => expect(conditionsOf(text)).toEqual([{ kind: 'other', text }]),
);
