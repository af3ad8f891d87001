import { list, object } from '../read-json.ts';

/** X refuses a write with HTTP 200 and `errors[]`; null when the answer holds none. */
export function refusal(answer: unknown): string | null {
  if (answer === null) return '';
  const [first] = list(object(answer).errors);
  if (first === undefined) return null;
  const { message } = object(first);
  return typeof message === 'string' ? message : '';
}
