import * as v from 'valibot';
import type { Policy } from './schema.ts';

/** What stands before the @ of an office's address, and is nobody's name. Our own list. */
const OFFICE_MAIL =
  /^(?:school|main|the)?(?:office|admin|info|enquir(?:y|ies)|contact|reception|school|mail|post|hello)@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}$/i;
/** A landline, or a number that belongs to no place; 07 is somebody's pocket (Ofcom's numbering plan). */
const LANDLINE = /^(?:\+44 ?(?:\(0\) ?)?|0)(?:1|2|3|8)[\d ()-]{7,16}$/;

/**
 * How the school's office is reached, in figures and in addresses that name nobody: it may be shown
 * in pages on X. null: nothing of the kind is published in the policy.
 */
export const officeSchema = v.strictObject({
  phone: v.nullable(v.pipe(v.string(), v.regex(LANDLINE))),
  mail: v.nullable(v.pipe(v.string(), v.maxLength(120), v.regex(OFFICE_MAIL))),
});
export type Office = v.InferOutput<typeof officeSchema>;

/** The first of each among what the school has published (`ours` of the rule `personal-data`). */
export function officeOf({ rules }: Pick<Policy, 'rules'>): Office {
  const ours = v.safeParse(v.array(v.string()), rules['personal-data']?.options?.ours);
  const published = ours.success ? ours.output.map((one) => one.trim()) : [];
  return {
    phone: published.find((one) => v.is(officeSchema.entries.phone, one)) ?? null,
    mail: published.find((one) => v.is(officeSchema.entries.mail, one)) ?? null,
  };
}
