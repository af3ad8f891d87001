import { expect, test } from 'vitest';
import { passphraseFault } from './passphrase.ts';

test('a file’s passphrase is long, not one letter over and over, and typed twice alike', () => {
  expect(passphraseFault('short', 'short')).toMatchObject({ field: 'first' });
  expect(passphraseFault('aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa')).toMatchObject({
    key: 'list_export_simple',
  });
  expect(passphraseFault('copper bridge tuesday', 'copper bridge')).toMatchObject({
    field: 'second',
  });
  expect(passphraseFault('copper bridge tuesday', 'copper bridge tuesday')).toBeNull();
});
