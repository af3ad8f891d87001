import * as v from 'valibot';
import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';

/**
 * An exchange that was written for the test (src/audit/measure/exchanges): whom the school answers, if
 * anybody, and what it says. `parent` is a breach; `profession` and `general` are fine.
 */
const exchangeSchema = v.strictObject({
  kind: v.picklist(['parent', 'profession', 'general']),
  to: v.nullable(
    v.strictObject({ handle: v.string(), text: v.string(), bio: v.optional(v.string()) }),
  ),
  text: v.string(),
});
type Exchange = v.InferOutput<typeof exchangeSchema>;

/** How many exchanges of each kind the rule `parent-engagement` asks about (*check*), and which it gets wrong. */
export function exchanges(lines: readonly string[]): string[] {
  const linter = configure({ rules: {} });
  const asked = ({ to, text }: Exchange): boolean => {
    const replyTo = to && {
      handle: to.handle.toLowerCase(),
      text: to.text,
      picture: false,
      author: { name: '', bio: to.bio ?? '' },
    };
    return linter
      .run({ ...draftOf(text), replyTo }, NO_FACTS, 0)
      .some(({ rule, severity }) => rule === 'parent-engagement' && severity === 'check');
  };
  const all = lines.map((line) => {
    const exchange = v.parse(exchangeSchema, JSON.parse(line));
    return { ...exchange, found: asked(exchange) };
  });
  const wrong = all.filter(({ kind, found }) => found !== (kind === 'parent'));
  return [
    ...wrong.map(({ kind, found, to, text }) =>
      [
        kind,
        found ? 'asked' : 'missed',
        to === null ? '-' : `@${to.handle}: ${to.text}`,
        text,
      ].join('\t'),
    ),
    ...exchangeSchema.entries.kind.options.map((kind) => {
      const those = all.filter((one) => one.kind === kind);
      return `${kind}: ${those.filter(({ found }) => found).length} of ${those.length} asked about`;
    }),
  ];
}
