import { graphql } from '../api.ts';
import { list, object } from '../read-json.ts';
import { t } from '../strings.ts';

/** X refuses a write with HTTP 200 and `errors[]`; null when the answer holds none. */
export function refusal(answer: unknown): string | null {
  if (answer === null) return '';
  const [first] = list(object(answer).errors);
  if (first === undefined) return null;
  const { code, message } = object(first);
  if (code === 187) return t('composer.duplicate');
  return typeof message === 'string' ? message : '';
}

/**
 * One write, and its answer.
 * @throws Error with X's words when it was refused or did not get through
 */
export async function write(operation: string, variables: unknown): Promise<unknown> {
  const answer = await graphql(operation, variables).catch(() => null);
  const message = refusal(answer);
  if (message !== null) throw new Error(message || t('composer.failed'));
  return answer;
}

/** What a failed write tells its writer. */
export function wordsOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : t('composer.failed');
}
