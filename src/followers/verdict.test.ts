import { describe, expect, test } from 'vitest';
import type { Reason } from './assessment.ts';
import { tellingOf, verdictOn } from './verdict.ts';

const reason = (
  signal: string,
  weight: Reason['weight'],
  kind: Reason['kind'] = 'unsuitable',
  field: Reason['field'] = 'bio',
): Reason => ({ signal, weight, kind, field, params: {} });
const ordinary = (weight: 1 | 2) => reason('ordinary-wording', weight, 'fine', null);
const telling = (weight: 1 | 2) => reason('telling-wording', weight, 'unsuitable', null);

describe('an ordinary wording takes what single words say down', () => {
  const strong = reason('drugs', 3);
  const some = reason('drugs', 2);
  test.each([
    ['unsuitable', [strong, telling(1)]],
    ['unsuitable', [strong]],
    ['look', [strong, ordinary(1)]],
    ['fine', [strong, ordinary(2)]],
    ['unsuitable', [some, reason('coins', 2)]],
    ['look', [some, reason('coins', 2), ordinary(1)]],
    ['look', [some, telling(1)]],
    ['fine', [some, ordinary(1)]],
  ] as const)('%s: %j', (expected, reasons) => {
    expect(verdictOn(reasons)).toBe(expected);
  });

  test('but not a link, nor who passes for the school', () => {
    const link = reason('adult-words', 3, 'unsuitable', 'website');
    expect(verdictOn([link, ordinary(2)])).toBe('unsuitable');
    expect(verdictOn([reason('impersonation', 3), ordinary(2)])).toBe('unsuitable');
  });

  test('and figures stay what they are', () => {
    const figures = [
      reason('automated-figures', 2, 'suspicious', null),
      reason('never-posted', 1, 'adds-nothing', null),
    ];
    expect(verdictOn([...figures, ordinary(2)])).toBe('look');
  });
});

test('a telling wording alone is at most a look, and makes no second reason', () => {
  expect(verdictOn([telling(2)])).toBe('look');
  expect(verdictOn([telling(1)])).toBe('fine');
  expect(verdictOn([telling(2), reason('drugs', 2)])).toBe('look');
  expect(verdictOn([telling(2), reason('known-good', 2, 'fine')])).toBe('fine');
});

test('a known-good account with a sign of a pupil is looked at, and figures say nothing of it', () => {
  const good = reason('known-good', 3, 'fine', null);
  expect(verdictOn([good, reason('possible-pupil', 2, 'pupil')])).toBe('look');
  expect(verdictOn([good, reason('automated-figures', 3, 'suspicious', null)])).toBe('fine');
});

test('wording that decided nothing is not told', () => {
  expect(tellingOf([ordinary(2)])).toEqual([]);
  expect(tellingOf([telling(1)])).toEqual([]);
  const both = [reason('drugs', 2), ordinary(1)];
  expect(tellingOf(both)).toEqual(both);
});
