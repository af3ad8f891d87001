import { expect, test } from 'vitest';
import { defaultPolicy } from '../policy/default.ts';
import { parsePolicy } from '../policy/parse.ts';
import { allowedBy, asEntry, notYetAllowed, withAllowed, withoutAllowed } from './allowed.ts';

const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });

test('what is allowed is added to what was, once, and the rule stays as strict', () => {
  const one = withAllowed(policy, 'text-language', ['gr8']);
  expect(one.rules['text-language']).toEqual({ severity: 'stop', options: { allow: ['gr8'] } });
  const two = withAllowed(one, 'text-language', ['GR8', 'thx']);
  expect(allowedBy(two, 'text-language')).toEqual(['gr8', 'thx']);
  expect(notYetAllowed(two, 'text-language', ['thx', 'lol', 'LOL'])).toEqual(['lol']);
});

test('the rule’s other options and a severity of the school’s own are left alone', () => {
  const own = {
    ...policy,
    rules: { 'text-language': { severity: 'warn', options: { add: { peng: '' } } } },
  } as const;
  const after = withAllowed(own, 'text-language', ['gr8']).rules['text-language'];
  expect(after).toEqual({ severity: 'warn', options: { add: { peng: '' }, allow: ['gr8'] } });
});

test('it is taken out however it was written, and then nothing is left of it', () => {
  const file = {
    ...policy,
    rules: { 'parent-engagement': { severity: 'check', options: { allow: ['@Jo_Writes'] } } },
  };
  const read = parsePolicy(JSON.stringify(file), 'policy.json');
  expect(notYetAllowed(read, 'parent-engagement', ['jo_writes'])).toEqual([]);
  const after = withoutAllowed(read, 'parent-engagement', 'jo_writes');
  expect(after.rules['parent-engagement']).toEqual({ severity: 'check', options: {} });
});

test.each([
  ['text-language', ' Gr8 ', 'gr8'],
  ['text-language', 'Rock’n', "rock'n"],
  ['spelling', 'Forrest', 'forrest'],
  ['shouting', 'DON’T', 'don’t'],
  ['parent-engagement', '@Jo_Writes', 'jo_writes'],
] as const)('%s keeps %s as the rule looks it up', (rule, typed, entry) => {
  expect(asEntry(rule, typed)).toBe(entry);
});
