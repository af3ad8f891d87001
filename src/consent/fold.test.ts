import { expect, test } from 'vitest';
import { foldName } from './fold.ts';

test.each([
  ['D’Arcy', 'darcy'],
  ["D'Arcy", 'darcy'],
  ['Łukasz', 'lukasz'],
  ['Đặng', 'dang'],
  ['Zoë', 'zoe'],
  ['Fernández-Ruiz', 'fernandez ruiz'],
  ['  van der  Berg ', 'van der berg'],
  ['S\u200Bunny', 'sunny'],
  ['Straßer', 'strasser'],
])('%s is compared as %s', (name, folded) => expect(foldName(name)).toBe(folded));
