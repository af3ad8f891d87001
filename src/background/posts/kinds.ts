import * as v from 'valibot';
import { type PostBody, postBodySchema } from '../../posts/events.ts';
import type { Kind } from '../../records/index.ts';

type Upgrades = NonNullable<Kind['upgrades']>;

const withMore = (added: object) => (body: unknown) => ({
  ...v.parse(v.looseObject({}), body),
  ...added,
});

const rules = v.looseObject({
  answers: v.array(v.looseObject({})),
  overrides: v.array(v.looseObject({})),
});
const ungiven = (all: readonly object[]) => all.map((one) => ({ ...one, given: null }));

/** Kinds whose body is not as it was at first: `upgrades[n]` makes one of version n one of n + 1. */
const CHANGED: Partial<Record<PostBody['type'], Upgrades>> = {
  // 2: who had it open, and whether all of it was checked; a picture may be that of a quoted post.
  // 3: by which word of a person's what was found was let go.
  'post-recorded': {
    1: withMore({ by: null, notChecked: null, allowed: null }),
    2: (body) => {
      const { answers, overrides, ...rest } = v.parse(rules, body);
      return { ...rest, answers: ungiven(answers), overrides: ungiven(overrides) };
    },
  },
  // 2: when a post that was planned past the check goes out.
  'post-seen-unchecked': { 1: withMore({ due: null }) },
};

/** Every event of the record of posts as src/records keeps it. */
export const POST_KINDS: readonly Kind[] = postBodySchema.options.map((body): Kind => {
  const type = body.entries.type.literal;
  const upgrades = CHANGED[type] ?? {};
  return { type, version: Object.keys(upgrades).length + 1, body, upgrades };
});
