import { expect, test } from 'vitest';
import { accessRequest } from '../../consent/export/access.ts';
import { ALICE, added, consented, recorded, withdrawn } from '../../consent/fixtures/build.ts';
import { derive } from '../../consent/index.ts';
import { createWords } from '../../i18n/index.ts';
import { accessText } from './access-text.ts';

const words = createWords('en_GB');
const events = recorded([added(), consented(), withdrawn()]);
const held = accessRequest(derive(events), events, ALICE, '2026-11-25', () => 'Mrs Test');
const text = held ? accessText(words, held, '2026-11-25') : '';

test('a parent can read it: what it is, who, what was agreed and what happened', () => {
  expect(text).toMatch(/^Everything the school’s Lollipop holds about one pupil, 25 November 2026/);
  expect(text).toContain('  First names:\n    Legal: Alice\n');
  expect(text).toContain('Said by: Mrs J Bennett');
  expect(text).toContain('What happened:');
});

test('no name of a value is left in the language of the code', () => {
  const labels = [...text.matchAll(/^ *([^:\n]+):/gm)].map(([, label]) => label ?? '');
  expect(labels.filter((label) => /^[a-z]|[a-z][A-Z]/.test(label))).toEqual([]);
});
