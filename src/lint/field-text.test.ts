import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { fieldText } from './field-text.ts';
import type { Field } from './finding.ts';

const media = { kind: 'photo', key: null, alt: 'A garden', uploading: false } as const;
const draft: Draft = {
  surface: 'inline',
  rows: [{ text: 'Hello', media: [media], tagged: ['gov'], poll: ['Yes', 'No'] }],
  replyTo: { handle: 'a', text: 'Answered', picture: false },
  quoted: null,
  scheduled: null,
};

test.each([
  [{ kind: 'text' }, 'Hello'],
  [{ kind: 'alt', index: 0 }, 'A garden'],
  [{ kind: 'alt', index: 1 }, ''],
  [{ kind: 'poll', index: 1 }, 'No'],
  [{ kind: 'tagged', index: 0 }, 'gov'],
  [{ kind: 'replied' }, 'Answered'],
  [{ kind: 'quoted' }, ''],
  [{ kind: 'picture', index: 0 }, ''],
] satisfies [Field, string][])('%o', (field, text) => {
  expect(fieldText(draft, { row: 0, field })).toBe(text);
});

test('a row that is not there has no text', () => {
  expect(fieldText(draft, { row: 3, field: { kind: 'text' } })).toBe('');
});
