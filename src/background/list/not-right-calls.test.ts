import { expect, test } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import type { Draft } from '../../lint/draft.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import type { Policy } from '../../policy/schema.ts';
import { HEAD, HOUR, OFFICE, openComputer } from './testing/computer.ts';

const POLICY = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const TAB = 7;

/** A finding of a rule in a draft, of which somebody thinks that the rule is wrong. */
async function asked(draft: Draft, rule: string, policy: Policy = POLICY) {
  const made = await openComputer();
  const { worker, fake, clock } = made;
  const [{ savePolicy, setupState }, { notRightAsks }] = await Promise.all([
    import('../setup.ts'),
    import('../not-right-asks.ts'),
  ]);
  await savePolicy(policy);
  const about = configure(policy)
    .run(draft, NO_FACTS, clock.now)
    .find((one) => one.rule === rule);
  if (!about) throw new Error(`Nothing is found by ${rule}.`);
  const { message, row, field, start, end } = about;
  const place = { rule: about.rule, message, row, field, start, end };
  await notRightAsks.ask(TAB, { want: 'allow', draft, pictures: [[]], about: place });
  const ask = fake.windows.at(-1)?.split('?not-right=')[1] ?? '';
  const setting = async (id: 'text-language' | 'shouting' | 'parent-engagement') =>
    (await setupState()).policy?.rules[id];
  return { ...made, ask, setting, worker };
}

test('words are allowed from the finding, kept as the rule looks them up, and it is decided once', async () => {
  const { worker, ask, setting } = await asked(draftOf('Our Gr8 Club met.'), 'text-language');
  expect(await worker.ask('not-right-read', { ask })).toMatchObject({
    text: 'Our Gr8 Club met.',
    allow: { kind: 'words', typed: 'Gr8', entries: ['gr8'], can: 'yes' },
    level: 'stop',
    gentler: ['check', 'warn', 'advice', 'off'],
  });
  await worker.ask('not-right-allow', { ask });
  expect(await setting('text-language')).toEqual({ severity: 'stop', options: { allow: ['gr8'] } });
  expect(await worker.refusal('not-right-allow', { ask })).toBe('gone');
});

const JO = { handle: 'Jo_Smith4', text: 'Lovely!', picture: false };

test('whom a post answers is allowed as an account', async () => {
  const draft = { ...draftOf('Could you message us, so that we can talk about it?'), replyTo: JO };
  const { worker, ask, setting } = await asked(draft, 'parent-engagement');
  const { allow } = await worker.ask('not-right-read', { ask });
  expect(allow).toMatchObject({ kind: 'account', typed: '@jo_smith4', can: 'yes' });
  await worker.ask('not-right-allow', { ask });
  expect((await setting('parent-engagement'))?.options).toEqual({ allow: ['jo_smith4'] });
});

test('it is not offered where it would not help: “your son” is said to a parent, whoever it is', async () => {
  const draft = { ...draftOf('Hi Jo, how is your son today?'), replyTo: JO };
  const { worker, ask, setting } = await asked(draft, 'parent-engagement');
  expect((await worker.ask('not-right-read', { ask })).allow?.can).toBe('no-help');
  expect(await worker.refusal('not-right-allow', { ask })).toBe('changed');
  expect(await setting('parent-engagement')).toBeUndefined();
});

test('a mentioned account is allowed, and the finding is there no more', async () => {
  const draft = draftOf('@sarah_w_mum thank you');
  const { worker, ask, setting } = await asked(draft, 'parent-engagement');
  await worker.ask('not-right-allow', { ask });
  expect((await setting('parent-engagement'))?.options).toEqual({ allow: ['sarah_w_mum'] });
});

test('a pupil’s name is not offered, and not taken', async () => {
  const { worker, ask, setting } = await asked(draftOf('WELL DONE ALICE!'), 'shouting');
  await worker.record(added());
  expect((await worker.ask('not-right-read', { ask })).allow?.can).toBe('a-name');
  expect(await worker.refusal('not-right-allow', { ask })).toBe('changed');
  expect(await setting('shouting')).toBeUndefined();
});

test('a rule is turned down, never up; what it allows stays, and it is recorded', async () => {
  const policy: Policy = {
    ...POLICY,
    rules: { shouting: { severity: 'check', options: { allow: ['band'] } } },
  };
  const { worker, ask, setting } = await asked(
    draftOf('WELL DONE ALL! We won.'),
    'shouting',
    policy,
  );
  expect(await worker.refusal('not-right-turn-down', { ask, to: 'stop', reason: '' })).toBe(
    'not-allowed',
  );
  expect(await worker.refusal('not-right-turn-down', { ask, to: 'check', reason: '' })).toBe(
    'not-allowed',
  );
  await worker.ask('not-right-turn-down', { ask, to: 'advice', reason: ' A cheer. ' });
  expect(await setting('shouting')).toEqual({ severity: 'advice', options: { allow: ['band'] } });
  const read = await worker.records.events();
  const recorded = (read.ok ? read.value.events : []).find(({ type }) => type === 'policy-changed');
  expect(recorded?.body).toEqual({
    what: 'rule',
    rule: 'shouting',
    from: { severity: 'check', options: {} },
    to: { severity: 'advice', options: {} },
    reason: 'A cheer.',
  });
});

test('nobody decides while it is locked, nor does the office', async () => {
  const { worker, ask, clock, setting } = await asked(draftOf('A gr8 day'), 'text-language');
  await worker.ask('person-add', OFFICE);
  const all = async () => [
    await worker.refusal('not-right-read', { ask }),
    await worker.refusal('not-right-allow', { ask }),
    await worker.refusal('not-right-turn-down', { ask, to: 'off', reason: '' }),
  ];
  await worker.ask('vault-lock', {});
  expect(await all()).toEqual(['locked', 'locked', 'locked']);
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  expect(await all()).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
  expect(await setting('text-language')).toBeUndefined();
  await worker.ask('vault-lock', {});
  clock.now += HOUR;
  await worker.unlock(HEAD);
  expect(await all()).toEqual([null, null, 'gone']);
});
