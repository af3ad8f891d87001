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

/** A number or an address as a school writes it. */
export const publishedSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** What the school has published (`ours` of the rule `personal-data`). */
export function published({ rules }: Pick<Policy, 'rules'>): string[] {
  const ours = v.safeParse(v.array(v.string()), rules['personal-data']?.options?.ours);
  return ours.success ? ours.output.map((one) => one.trim()) : [];
}

/** The policy with exactly these published; how strict the rule is stays. */
export function withPublished(policy: Policy, ours: readonly string[]): Policy {
  const before = policy.rules['personal-data'];
  const { ours: _, ...options } = before?.options ?? {};
  const setting = {
    severity: before?.severity ?? ('stop' as const),
    options: ours.length > 0 ? { ...options, ours } : options,
  };
  return { ...policy, rules: { ...policy.rules, 'personal-data': setting } };
}

/** The first of each among what the school has published. */
export function officeOf(policy: Pick<Policy, 'rules'>): Office {
  const ours = published(policy);
  return {
    phone: ours.find((one) => v.is(officeSchema.entries.phone, one)) ?? null,
    mail: ours.find((one) => v.is(officeSchema.entries.mail, one)) ?? null,
  };
}

const NUMBER = /^[+(]?\d[\d ()-]*$/;
const MAIL =
  /^[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}$/u;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
/** A house with a street: 14 Holly Lane. */
const HOUSE = /^(?:\p{L}[\p{L}’' ]*, ?)?\d{1,4}[a-z]?,? \p{L}{2,}/iu;

/** What is wrong with it. `twice`: it is published already. */
export const NOT_PUBLISHED = ['phone', 'mail', 'address', 'twice'] as const;

/**
 * Why something can't be published: it is no telephone number of the United Kingdom, no e-mail and no
 * postal address, whichever it looks most like. null: nothing is wrong.
 */
export function faultOf(
  typed: string,
  already: readonly string[],
): (typeof NOT_PUBLISHED)[number] | null {
  const one = typed.trim();
  if (already.some((other) => plain(other) === plain(one))) return 'twice';
  if (one.includes('@')) return MAIL.test(one) && one.length <= 120 ? null : 'mail';
  if (NUMBER.test(one)) {
    const dialled = one.replace(/\D/g, '').replace(/^(?:0044|44)0?/, '0');
    return /^0\d{9,10}$/.test(dialled) ? null : 'phone';
  }
  return (POSTCODE.test(one) || HOUSE.test(one)) && one.length <= 300 ? null : 'address';
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*(?:\+44|0044)\s*\(?0?\)?/, '0')
    .replace(/[^\p{L}\p{N}@]/gu, '');
