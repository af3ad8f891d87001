import { draftOf } from '../../../lint/draft-of.ts';
import type { Finding } from '../../../lint/finding.ts';
import { configure, NO_FACTS } from '../../../lint/index.ts';
import type { Remark } from '../../../lint/remark.ts';
import { PROOFREAD_IDS } from '../../../policy/ids.ts';
import { proofread } from '../../proofread.ts';
import { share } from '../share.ts';
import { readM2, type Sentence } from './m2.ts';

/** What every rule finds in a text that harper.js has read. */
export function readLinter(remarks: ReadonlyMap<string, readonly Remark[]>) {
  const linter = configure({ rules: {} });
  const facts = { ...NO_FACTS, remarks: (text: string) => remarks.get(text) ?? null };
  return (text: string): Finding[] => linter.run(draftOf(text), facts, 0);
}

/** What `grammar` and `spelling` find in it; the others see the same texts under `text`. */
export function languageLinter(remarks: ReadonlyMap<string, readonly Remark[]>) {
  const find = readLinter(remarks);
  return (text: string) => find(text).filter(({ rule }) => PROOFREAD_IDS.some((id) => id === rule));
}

/**
 * Sentences of native speakers with gold corrections: how many of those without an error are flagged,
 * how many of the faulty ones are (at all, and on the very words that were corrected). American
 * spellings count as false alarms, although we flag them on purpose; how many is said.
 */
export async function grammarNative(lines: readonly string[]): Promise<string[]> {
  const sentences = readM2(lines);
  const find = languageLinter(await proofread(sentences.map(({ text }) => text)));
  const judged = sentences.map((sentence) => ({ ...sentence, found: find(sentence.text) }));
  const clean = judged.filter(({ errors }) => errors.length === 0);
  const faulty = judged.filter(({ errors }) => errors.length > 0);
  const flagged = (some: typeof judged) => some.filter(({ found }) => found.length > 0);
  const american = flagged(clean).filter(({ found }) => found.every(isAmerican));
  return [
    ...flagged(clean).map(({ text, found }) => `without error\t${shown(text, found)}`),
    ...faulty.map(
      ({ text, found }) => `${found.length > 0 ? 'found' : 'missed'}\t${shown(text, found)}`,
    ),
    `without an error and flagged: ${share(flagged(clean).length, clean.length)}, of them American spelling alone: ${american.length}`,
    `faulty and flagged: ${share(flagged(faulty).length, faulty.length)}`,
    `faulty and flagged where it was corrected: ${share(faulty.filter(isHit).length, faulty.length)}`,
  ];
}

const isAmerican = ({ message }: Finding) => message === 'rule_spelling_american';

const isHit = ({ errors, found }: Sentence & { found: readonly Finding[] }) =>
  found.some((one) => errors.some((gold) => one.start <= gold.end && gold.start <= one.end));

export const shown = (text: string, found: readonly Finding[]) =>
  [
    text,
    ...found.map(
      ({ message, start, end, fix }) =>
        `${message.replace('rule_', '')} ${JSON.stringify(text.slice(start, end))} -> ${JSON.stringify(fix?.[0]?.text ?? null)}`,
    ),
  ].join('\t');
