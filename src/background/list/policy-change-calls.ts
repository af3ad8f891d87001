import * as v from 'valibot';
import type { AnswerTo, PolicyChange } from '../../messages/list.ts';
import type { Policy, RuleSetting } from '../../policy/schema.ts';
import { changePolicy, inTurn, mayNotChange } from '../change-policy.ts';
import { stillAllowed, takenBack } from '../policy-back.ts';
import { readSetup } from '../setup.ts';
import type { Calls } from './call-types.ts';
import { POLICY_CHANGED, type PolicyChanged } from './kinds.ts';
import { records } from './records.ts';
import { granted, NotGranted } from './refused.ts';
import { whoMay } from './who.ts';

interface Changed {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: PolicyChanged;
}

/** Every change of the policy that is recorded, the oldest first. */
async function changes(): Promise<readonly Changed[]> {
  const { events } = await granted(records.events());
  const all = events.flatMap(({ id, at, by, type, body }): Changed[] =>
    type === POLICY_CHANGED.type ? [{ id, at, by, body: v.parse(POLICY_CHANGED.body, body) }] : [],
  );
  // What the first version did not say of a rule stands in the change before it, where there is one.
  const last = new Map<string, RuleSetting['severity']>();
  return all.map((one) => {
    const { body } = one;
    if (body.what !== 'rule') return one;
    const before = last.get(body.rule);
    last.set(body.rule, body.to.severity);
    if (body.from || before === undefined) return one;
    return { ...one, body: { ...body, from: { severity: before } } };
  });
}

async function policyNow(): Promise<Policy> {
  const setup = await readSetup();
  if (setup.is !== 'there') throw new NotGranted('gone');
  return setup.value.policy;
}

const limitSchema = v.fallback(v.nullable(v.number()), null);
const limitOf = ({ options }: RuleSetting) => v.parse(limitSchema, options?.houseLimit ?? null);

async function told(policy: Policy, body: PolicyChanged): Promise<PolicyChange['told']> {
  switch (body.what) {
    case 'rule': {
      const { what, rule, from, to, reason } = body;
      const limit = { from: from && limitOf(from), to: limitOf(to) };
      const isOther = from?.options !== undefined && limit.from !== limit.to;
      return {
        ...{ what, rule, reason, from: from?.severity ?? null, to: to.severity },
        limit: isOther ? limit : null,
      };
    }
    case 'allowed':
    case 'allowed-no-more': {
      const { what, rule, typed } = body;
      const there = typed ? [] : await stillAllowed(policy, body);
      return { what, rule, typed: typed ?? (there.length > 0 ? there : null) };
    }
    default:
      return body;
  }
}

async function asTold(policy: Policy, { id, at, by, body }: Changed): Promise<PolicyChange> {
  const back = await takenBack(policy, body);
  return {
    ...{ id, at, by },
    back: typeof back === 'string' ? back : 'yes',
    told: await told(policy, body),
  };
}

export const POLICY_CHANGES: Calls<'policy-changes' | 'policy-change-back'> = {
  'policy-changes': async ({ skip, most }): Promise<AnswerTo<'policy-changes'>> => {
    await whoMay('change-settings');
    const [all, policy] = [await changes(), await policyNow()];
    const shown = all.toReversed().slice(skip, skip + most);
    return {
      all: all.length,
      changes: await Promise.all(shown.map((one) => asTold(policy, one))),
    };
  },

  'policy-change-back': ({ change }) =>
    inTurn(async () => {
      const why = await mayNotChange();
      if (why) throw new NotGranted(why);
      const found = (await changes()).find(({ id }) => id === change);
      if (!found) throw new NotGranted('gone');
      const back = await takenBack(await policyNow(), found.body);
      if (typeof back === 'string') throw new NotGranted('changed');
      const done = await changePolicy(
        () => back.policy,
        () => back.body,
      );
      if (!done) throw new NotGranted('storage');
      return {};
    }),
};
