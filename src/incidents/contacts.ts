import * as v from 'valibot';
import { addDays, type Day, daySchema } from '../consent/day.ts';
import { AUTHORITIES, type Authority } from './kinds.ts';

/** How an authority is reached, and the day somebody last looked whether that still holds. */
export const contactSchema = v.strictObject({
  authority: v.picklist(AUTHORITIES),
  /** The person or the office, where the school knows one. */
  name: v.pipe(v.string(), v.trim(), v.maxLength(100)),
  phone: v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^[\d +()-]*$/, 'not a number')),
  address: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(200),
    v.regex(
      /^(?:|https:\/\/[^\s"'<>]+|[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>]+)$/,
      'no https address or e-mail',
    ),
  ),
  /** null: nobody has looked yet. */
  checked: v.nullable(daySchema),
});
export type Contact = v.InferOutput<typeof contactSchema>;

const national = (authority: Authority, phone: string, address: string): Contact => ({
  ...{ authority, name: '', phone, address, checked: null },
});

/**
 * What is the same for every school in England; LADO, social care and the local police are the
 * school's own. Sources: each body's own pages. Nobody has looked at them for the school yet.
 */
export const NATIONAL: readonly Contact[] = [
  national('police', '999', 'https://www.police.uk/contact/'),
  national('iwf', '', 'https://report.iwf.org.uk/'),
  national('report-remove', '', 'https://www.childline.org.uk/remove'),
  national('ceop', '', 'https://www.ceop.police.uk/ceop-reporting/'),
  national('prevent', '0800 011 3764', 'https://actearly.uk/'),
  national(
    'posh',
    '0344 381 4772',
    'https://saferinternet.org.uk/professionals-online-safety-helpline',
  ),
  national('report-fraud', '0300 123 2040', 'https://www.reportfraud.police.uk/'),
];

/** After so many days somebody should look again: a school year. */
export const LOOK_AGAIN_DAYS = 365;

/** Those nobody has looked at, or not for a year. @param today in London. */
export const toLookAt = (all: readonly Contact[], today: Day): Contact[] =>
  all.filter(({ checked }) => checked === null || addDays(checked, LOOK_AGAIN_DAYS) <= today);
