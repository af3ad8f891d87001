import * as v from 'valibot';
import { type Refused, refusedSchema } from '../messages/index.ts';

const { number, to } = refusedSchema.entries;
const NOTHING = { number: null, type: null };
/** The two fields that a message, although it does not fit, may still be known by. */
const knownBy = v.fallback(
  v.object({ number: v.fallback(number, null), type: v.fallback(to, null) }),
  NOTHING,
);

/**
 * The answer to a message from a page that could not be done: which draft or button it was, so that
 * the page knows what to say and waits for nothing.
 * @param raw the message as it came, fitting or not.
 */
export function refusal(raw: unknown, why: Refused['why']): Refused {
  const said = v.parse(knownBy, raw);
  return { type: 'refused', number: said.number, to: said.type, why };
}
