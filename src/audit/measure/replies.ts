import * as v from 'valibot';
import { judgeAbuse } from '../../abuse/index.ts';
import { share } from './share.ts';

/** An answer that was written for the test (src/abuse/fixtures). */
const replySchema = v.strictObject({ kind: v.string(), fine: v.boolean(), text: v.string() });

/** How many of the answers are called abusive, by kind, and which of them wrongly or not. */
export function replies(lines: readonly string[]): string[] {
  const all = lines.map((line) => {
    const reply = v.parse(replySchema, JSON.parse(line));
    return { ...reply, found: judgeAbuse(reply.text).abusive };
  });
  const count = (name: string, those: typeof all) =>
    `${name}: ${share(those.filter(({ found }) => found).length, those.length)}`;
  return [
    ...all
      .filter(({ fine, found }) => fine === found)
      .map(({ kind, fine, text }) => `${fine ? 'flagged' : 'missed'}\t${kind}\t${text}`),
    ...[...new Set(all.map(({ kind }) => kind))].map((kind) =>
      count(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
    count(
      'found of the abusive',
      all.filter(({ fine }) => !fine),
    ),
    count(
      'flagged of the fine',
      all.filter(({ fine }) => fine),
    ),
  ];
}
