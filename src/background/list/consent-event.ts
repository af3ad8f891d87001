import * as v from 'valibot';
import { type ConsentEvent, consentBodySchema } from '../../consent/index.ts';
import type { RecordedEvent } from '../../records/index.ts';

/** An event of the consent list; null for the records' own kinds. Its body was parsed by its kind. */
export function asConsentEvent({ id, at, by, body }: RecordedEvent): ConsentEvent | null {
  return v.is(consentBodySchema, body) ? { id, at, by, body } : null;
}
