import { isQuestion, questionOf, unanswered } from '../../guard/index.ts';
import type { Draft } from '../../lint/draft.ts';
import type { Finding } from '../../lint/finding.ts';
import { sha256 } from '../../sha256.ts';
import { appendBeside } from './append-beside.ts';
import { FINDING_ANSWERED } from './kinds.ts';
import { sessionHashes } from './session-hashes.ts';
import { whoMay } from './who.ts';

/** The questions that people have answered (`questionOf`). */
const answered = sessionHashes('answered');

/** What an answer to it is known by, in the record too. */
export const answerKey = (draft: Draft, finding: Finding): Promise<string> =>
  sha256(questionOf(draft, finding));

/** The findings without the questions that somebody has answered. */
export async function withoutAnswered(
  draft: Draft,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const questions = findings.filter(isQuestion).map((finding) => questionOf(draft, finding));
  if (questions.length === 0) return findings;
  const given = new Set(await answered.all());
  const hashes = await Promise.all(questions.map(async (one) => [one, await sha256(one)] as const));
  const done = new Set(hashes.flatMap(([question, key]) => (given.has(key) ? [question] : [])));
  return unanswered(draft, findings, (question) => done.has(question));
}

/**
 * Records that somebody has looked at a question and lets the words stay.
 * @throws NotGranted when nobody of the leadership team has the list open, or it can't be recorded.
 */
export async function answerFinding(draft: Draft, finding: Finding): Promise<void> {
  await whoMay('override');
  const question = await answerKey(draft, finding);
  const { rule, message } = finding;
  const body = { rule, message, question };
  const { type } = FINDING_ANSWERED;
  await appendBeside([{ subject: null, type, body }]);
  await answered.add([question]);
}
