import { expect, test } from 'vitest';
import { checkPassphrase } from './passphrase.ts';

test.each(['three random words', 'aaaaaaaaaaaa', 'ééééééééééée', 'a'.repeat(500)])(
  '%s will do',
  (it) => {
    expect(() => checkPassphrase(it)).not.toThrow();
  },
);

test.each(['', 'elevenchars', '🦔🦔🦔🦔🦔🦔'])('%s is too short', (it) => {
  expect(() => checkPassphrase(it)).toThrow('passphraseTooShort');
});

test('a whole document is too long', () => {
  expect(() => checkPassphrase('a'.repeat(501))).toThrow('passphraseTooLong');
});
