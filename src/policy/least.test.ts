import { expect, test } from 'vitest';
import { RULES } from '../rules/index.ts';
import { defaultPolicy } from './default.ts';
import { RULE_IDS, SEVERITIES } from './ids.ts';
import { atLeast, gentlerThan, isAllowed, isProtecting } from './least.ts';

const school = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };
const LEVELS = [...SEVERITIES, 'off'] as const;
const WITH_LEAST = ['consent', 'pupil-name-with-photo'] as const;
const WITH_MOST = ['grammar', 'spelling'] as const;
const ADVICE = ['readability', 'face-on'] as const;

test.each(WITH_LEAST)('%s holds and nothing gentler, as it comes', (id) => {
  expect(LEVELS.filter((level) => isAllowed(id, level))).toEqual(['stop']);
  expect(RULES.find((rule) => rule.id === id)?.severity).toBe('stop');
});

test.each(WITH_MOST)('%s never holds', (id) => {
  expect(LEVELS.filter((level) => isAllowed(id, level))).toEqual(['warn', 'advice', 'off']);
});

test.each(ADVICE)('%s is advice or nothing, and advice as it comes', (id) => {
  expect(LEVELS.filter((level) => isAllowed(id, level))).toEqual(['advice', 'off']);
  expect(RULES.find((rule) => rule.id === id)?.severity).toBe('advice');
});

test('every other rule is as the school wants it', () => {
  const limited = [...WITH_LEAST, ...WITH_MOST, ...ADVICE];
  const others = RULE_IDS.filter((id) => !limited.some((one) => one === id));
  expect(others.every((id) => LEVELS.every((level) => isAllowed(id, level)))).toBe(true);
});

test('a rule is turned down step by step; one that keeps children safe is not', () => {
  expect(gentlerThan('shouting', 'stop')).toEqual(['check', 'warn', 'advice', 'off']);
  expect(gentlerThan('shouting', 'warn')).toEqual(['advice', 'off']);
  expect(gentlerThan('spelling', 'warn')).toEqual(['advice', 'off']);
  expect(gentlerThan('shouting', 'off')).toEqual([]);
  expect(RULE_IDS.filter(isProtecting).sort()).toEqual([...WITH_LEAST].sort());
  for (const id of WITH_LEAST) expect(gentlerThan(id, 'stop')).toEqual([]);
});

test('a policy that asks for less is raised, with its options, and says nothing else anew', () => {
  const policy = {
    ...defaultPolicy(school),
    rules: {
      consent: { severity: 'off', options: {} },
      'pupil-name-with-photo': { severity: 'check' },
      length: { severity: 'off' },
    },
  } as const;
  expect(atLeast(policy)).toEqual({
    ...policy,
    rules: {
      consent: { severity: 'stop', options: {} },
      'pupil-name-with-photo': { severity: 'stop' },
      length: { severity: 'off' },
    },
  });
});

test('a policy that asks for no less stays itself', () => {
  const policy = defaultPolicy(school);
  expect(atLeast(policy)).toBe(policy);
});
