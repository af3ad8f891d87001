import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drafts } from './drafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'lollipop-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (id: string, text: string, expect: readonly string[], more: object = {}) =>
  JSON.stringify({ id, text, media: 'none', expect, ...more });
const of = (lines: readonly string[], rule: string) =>
  lines.find((one) => one.startsWith(`${rule}:`));

test('what was expected and found, missed, and found beside, is told for each rule', async () => {
  const said = await drafts(
    [
      line('loud', 'WELL DONE EVERYONE! What a day.', ['shouting']),
      line('quiet', 'Our choir sang at the market.', ['shouting']),
      line('beside', 'WELL DONE EVERYONE! What a day.', []),
      line('fine', 'Our choir sang at the market.', ['none']),
    ],
    [],
  );
  expect(of(said, 'shouting')).toBe('shouting: 1 of 2 found; missed quiet; beside beside');
  expect(of(said, 'length')).toBe('length: 0 of 0 found; missed none; beside none');
  expect(said.at(-1)).toBe('without a breach: 1 of 2 above advice by all rules together');
});

test('with a list, names beside pictures are measured too', async () => {
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'UPN,Forename,Surname,Social Media\nE1,Bartholomew,Quill,Yes\n');
  const named = line('named', 'Well done, Bartholomew!', ['pupil-name-with-photo'], {
    media: 'photo-pupils',
    inPhoto: ['E1'],
  });
  const [without, with_] = [await drafts([named], []), await drafts([named], [list])];
  expect(of(without, 'pupil-name-with-photo')).toMatch(/^pupil-name-with-photo: 0 of 1 found/);
  expect(of(with_, 'pupil-name-with-photo')).toMatch(/^pupil-name-with-photo: 1 of 1 found/);
});

test('a line that says not what it expects is refused', async () => {
  await expect(drafts(['{"id":"x","text":"Hello","media":"none"}'], [])).rejects.toThrow();
});
