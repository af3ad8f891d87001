import { clockNow } from '../../clock.ts';
import { allowableOf } from '../../guard/index.ts';
import { notYetAllowed, withAllowed } from '../../lint/allowed.ts';
import { fieldText } from '../../lint/field-text.ts';
import type { Finding } from '../../lint/finding.ts';
import { configure } from '../../lint/index.ts';
import type { NotRight } from '../../messages/list.ts';
import { gentlerThan, isAllowed } from '../../policy/least.ts';
import type { Policy } from '../../policy/schema.ts';
import { RULES } from '../../rules/index.ts';
import { allow, isPupilsName, type NotAllowed } from '../allow.ts';
import { changePolicy, inTurn, mayNotChange, ruleChanged } from '../change-policy.ts';
import { findingAt, foundIn } from '../found.ts';
import { type NotRightAsk, notRightAsks } from '../not-right-asks.ts';
import { remarksOn } from '../proofreading/index.ts';
import { readSetup } from '../setup.ts';
import type { Calls } from './call-types.ts';
import { NotGranted } from './refused.ts';

/** What was asked about, looked for anew: since then the words, the list or the policy may be others. */
async function askedAbout(id: string) {
  const why = await mayNotChange();
  if (why) throw new NotGranted(why);
  const [asked, setup] = [await notRightAsks.read(id), await readSetup()];
  if (!asked || setup.is !== 'there') throw new NotGranted('gone');
  const { policy } = setup.value;
  const { found, facts } = await foundIn(asked, policy, clockNow());
  const finding = findingAt(found, asked.about);
  if (!finding) throw new NotGranted('gone');
  return { asked, policy, facts, finding };
}
type Asked = Awaited<ReturnType<typeof askedAbout>>;

const levelOf = ({ rules }: Policy, rule: Finding['rule']) =>
  rules[rule]?.severity ?? RULES.find(({ id }) => id === rule)?.severity ?? 'off';

async function allowOf({ asked, policy, facts, finding }: Asked): Promise<NotRight['allow']> {
  const allowable = allowableOf(asked.draft, finding);
  if (!allowable) return null;
  const { rule, kind, typed } = allowable;
  const entries = notYetAllowed(policy, rule, allowable.entries);
  const can = (await isPupilsName(rule, entries))
    ? 'a-name'
    : entries.length > 0 && helps(withAllowed(policy, rule, entries))
      ? 'yes'
      : 'no-help';
  return { kind, typed, entries: [...entries], can };

  /** Only the rule knows what it makes of what it is to leave alone. */
  function helps(after: Policy): boolean {
    const left = configure(after).run(asked.draft, { ...facts, remarks: remarksOn }, clockNow());
    return findingAt(left, asked.about) === undefined;
  }
}

/** A rule that did not take it can't have been offered it. */
const asRefusal = (why: NotAllowed) => (why === 'locked' ? 'locked' : 'not-allowed');

const close = ({ id }: NotRightAsk): Promise<void> => notRightAsks.close(id);

export const NOT_RIGHT: Calls<'not-right-read' | 'not-right-allow' | 'not-right-turn-down'> = {
  'not-right-read': async ({ ask }) => {
    const about = await askedAbout(ask);
    const { asked, policy, finding } = about;
    const level = levelOf(policy, finding.rule);
    return {
      text: fieldText(asked.draft, finding),
      finding,
      want: asked.want,
      allow: await allowOf(about),
      level,
      gentler: gentlerThan(finding.rule, level),
    };
  },

  'not-right-allow': async ({ ask }) => {
    const about = await askedAbout(ask);
    const allowable = allowableOf(about.asked.draft, about.finding);
    const offered = await allowOf(about);
    if (!allowable || offered?.can !== 'yes') throw new NotGranted('changed');
    const why = await allow(allowable.rule, offered.entries);
    if (why) throw new NotGranted(asRefusal(why));
    await close(about.asked);
    return {};
  },

  'not-right-turn-down': async ({ ask, to, reason }) => {
    const { asked, policy, finding } = await askedAbout(ask);
    const { rule } = finding;
    if (!gentlerThan(rule, levelOf(policy, rule)).includes(to)) throw new NotGranted('not-allowed');
    const done = await inTurn(async () => {
      const why = await mayNotChange();
      if (why) throw new NotGranted(why);
      const down = (before: Policy | null) =>
        before && isAllowed(rule, to)
          ? {
              ...before,
              rules: { ...before.rules, [rule]: { ...before.rules[rule], severity: to } },
            }
          : null;
      return changePolicy(down, (before, after) =>
        ruleChanged(rule, before, after, reason || null),
      );
    });
    if (!done) throw new NotGranted('storage');
    await close(asked);
    return {};
  },
};
