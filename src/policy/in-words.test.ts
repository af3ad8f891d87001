import * as v from 'valibot';
import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';

const schema = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(3)), 'x'),
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)), 1),
  list: v.optional(v.array(v.string()), []),
  how: v.optional(v.picklist(['stop', 'warn']), 'stop'),
  version: v.literal(1),
  own: v.optional(v.pipe(v.string(), v.regex(/^a$/, 'write an a')), 'a'),
  any: v.optional(v.union([v.string(), v.number()]), 1),
  deep: v.optional(v.strictObject({}), {}),
  open: v.optional(v.boolean(), true),
});

test.each([
  [{}, 'this is missing'],
  [{ version: 2 }, 'write 1'],
  [{ version: 1, name: 4 }, 'write a text, in quotation marks'],
  [{ version: 1, name: '' }, 'its length must be at least 1'],
  [{ version: 1, name: 'long' }, 'its length must be at most 3'],
  [{ version: 1, size: '4' }, 'write a number, without quotation marks'],
  [{ version: 1, size: 1.5 }, 'write a whole number'],
  [{ version: 1, size: 0 }, 'at least 1'],
  [{ version: 1, size: 10 }, 'at most 9'],
  [{ version: 1, list: 'a' }, 'write a list, in square brackets'],
  [{ version: 1, how: 'hold' }, 'write one of "stop", "warn"'],
  [{ version: 1, own: 'b' }, 'write an a'],
  [{ version: 1, any: true }, 'this cannot be used: true'],
  [{ version: 1, deep: 'x' }, 'write fields and their values, in braces'],
  [{ version: 1, open: 'yes' }, 'write true or false'],
])('%j: %s', (value, words) => {
  const parsed = v.safeParse(schema, value);
  expect(parsed.issues?.[0] && inWords(parsed.issues[0])).toBe(words);
});
