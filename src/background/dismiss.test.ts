import { expect, test } from 'vitest';
import type { Draft } from '../lint/draft.ts';
import { draftOf } from '../lint/draft-of.ts';
import { VERSION } from '../messages/index.ts';
import { defaultPolicy } from '../policy/default.ts';
import type { Policy } from '../policy/schema.ts';
import { openComputer } from './list/testing/computer.ts';

const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const TAB = 7;

/** A worker that is asked about drafts of tabs. */
async function desk(ask: Policy = policy) {
  const { fake, wake, clock } = await openComputer();
  const live = async () => {
    await wake();
    const [{ checkDraft }, acts, { forgetDismissed }, { forgetAsksOf }] = await Promise.all([
      import('./check.ts'),
      import('./dismiss.ts'),
      import('./dismissed.ts'),
      import('./tab-asks.ts'),
    ]);
    const look = async (draft: Draft, tab = TAB) => {
      const { answer, weighed } = await checkDraft(
        {
          ...{ version: VERSION, type: 'check', build: 'test', page: 'page', number: 1 },
          ...{ account: 'official', draft, pictures: [[]], unreadable: [] },
        },
        ask,
        tab,
        clock.now,
      );
      if (answer.type !== 'verdict') throw new Error('There is an answer.');
      return { ...answer, weighed };
    };
    const dismiss = async (draft: Draft, rule: string, tab = TAB) => {
      const { findings } = await look(draft, tab);
      const about = findings.find((one) => one.rule === rule);
      if (!about) throw new Error(`Nothing is found by ${rule}.`);
      return acts.dismissFinding({ draft, pictures: [[]], about }, ask, tab, clock.now);
    };
    return { look, dismiss, forgetDismissed, forgetAsksOf };
  };
  return { fake, live };
}

const rules = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule);
const LOUD = draftOf('WELL DONE EVERYONE! We won.');

test('what was put aside is found no more, says so, and is still in the record', async () => {
  const { look, dismiss } = await (await desk()).live();
  expect(rules((await look(LOUD)).findings)).toEqual(['shouting']);
  expect(await dismiss(LOUD, 'shouting')).toBe(true);
  const after = await look(LOUD);
  expect([rules(after.findings), rules(after.dismissed)]).toEqual([[], ['shouting']]);
  expect(after.verdict).toMatchObject({ state: 'clear', hold: false });
  expect(rules(after.weighed.left)).toEqual(['shouting']);
});

test('it stays so while the rest is written, and in a later life; other words are found', async () => {
  const { live } = await desk();
  await (await live()).dismiss(LOUD, 'shouting');
  const { look } = await live();
  const more = draftOf('At last! WELL DONE EVERYONE! We won.');
  expect(rules((await look(more)).dismissed)).toEqual(['shouting']);
  const others = draftOf('WELL DONE EVERYONE! We won. COME ALONG TODAY please.');
  const { findings, dismissed } = await look(others);
  expect([rules(findings), rules(dismissed)]).toEqual([['shouting'], ['shouting']]);
});

test('it is for the draft of that tab, until the draft is sent', async () => {
  const { look, dismiss, forgetAsksOf } = await (await desk()).live();
  await dismiss(LOUD, 'shouting');
  expect(rules((await look(LOUD, 8)).findings)).toEqual(['shouting']);
  await dismiss(LOUD, 'shouting', 8);
  await forgetAsksOf(TAB);
  expect(rules((await look(LOUD)).findings)).toEqual(['shouting']);
  expect((await look(LOUD, 8)).findings).toEqual([]);
});

test('it can be taken back', async () => {
  const { look, dismiss, forgetDismissed } = await (await desk()).live();
  await dismiss(LOUD, 'shouting');
  await forgetDismissed(8);
  expect((await look(LOUD)).findings).toEqual([]);
  await forgetDismissed(TAB);
  const { findings, dismissed } = await look(LOUD);
  expect([rules(findings), dismissed]).toEqual([['shouting'], []]);
});

test('nothing that holds is put aside, nor what was not found', async () => {
  const { look, dismiss, live } = await (async () => {
    const made = await desk();
    return { ...(await made.live()), live: made.live };
  })();
  const held = draftOf('A gr8 day');
  expect(await dismiss(held, 'text-language')).toBe(false);
  expect((await look(held)).verdict?.hold).toBe(true);
  const asked = draftOf('@sarah_w_mum thank you');
  expect(await dismiss(asked, 'parent-engagement')).toBe(false);
  const { dismissFinding } = await import('./dismiss.ts');
  const [loud] = (await look(LOUD)).findings;
  if (!loud) throw new Error('There is a finding.');
  const elsewhere = { draft: LOUD, pictures: [[]], about: { ...loud, start: 1 } };
  expect(await dismissFinding(elsewhere, policy, TAB, 0)).toBe(false);
  expect(await live()).toBeDefined();
});

test('a stop that was turned into a warning by the school may be; its words are kept nowhere', async () => {
  const gentle: Policy = { ...policy, rules: { 'text-language': { severity: 'warn' } } };
  const { fake, live } = await desk(gentle);
  const { look, dismiss } = await live();
  const draft = draftOf('A gr8 day');
  expect(await dismiss(draft, 'text-language')).toBe(true);
  expect((await look(draft)).findings).toEqual([]);
  const kept = fake.browser.storage.session.held.get('dismissed') ?? '';
  expect(kept).toMatch(/^\[\[7,"[0-9a-f]{64}"\]\]$/);
  expect([...fake.browser.storage.local.held.values()].join()).not.toContain('dismissed');
});
