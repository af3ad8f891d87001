import { sentenceAt } from '../../lint/sentences.ts';
import type { Tokens } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';
import type { Ours } from './ours.ts';
import { PRIVATE } from './words.ts';

type Message = 'mobile' | 'homeNumber' | 'upn' | 'official';

/** A run of figures that may be a telephone number: with spaces, brackets, dots and hyphens. */
const FIGURES = /(?<![\p{L}\p{N}£$€.,/-])(?:\+\s?)?\(?\d[\d ()\-.]{7,20}\d(?![\p{L}\p{N}])/gu;
/** Where a mobile is the school's or a club's own. */
const OFFICIAL = /\b(?:(?:school|office|nursery|club|trip) (?:mobile|phone)|text line|helpline)\b/i;

/**
 * Telephone numbers that are somebody's own. Mobiles begin with 07 in Ofcom's numbering plan; a
 * landline (01, 02) is an office's or a hall's, unless the words say that it is somebody's home. What
 * begins with 03, 08 or 09 is never a person's.
 */
export function phones(text: string, tokens: Tokens, ours: Ours): Hit<Message>[] {
  return Array.from(text.matchAll(FIGURES)).flatMap((match): Hit<Message>[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const number = national(match[0]);
    if (number === null || ours.has(number) || tokens.inEntity(span)) return [];
    const { text: around } = sentenceAt(text, span.start);
    if (/^07|^\+/.test(number)) {
      const severity = OFFICIAL.test(around) ? ('warn' as const) : ('check' as const);
      return [{ span, message: 'mobile', severity, params: { words: match[0] } }];
    }
    if (!PRIVATE.test(around)) return [];
    return [{ span, message: 'homeNumber', severity: 'check', params: { words: match[0] } }];
  });
}

/**
 * A number as it is dialled in the United Kingdom, or with its + from elsewhere; null for figures
 * that are no geographic or mobile number.
 */
function national(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  const abroad = /^\+/.test(typed);
  if (abroad && !digits.startsWith('44')) return digits.length >= 9 ? `+${digits}` : null;
  const number = digits.replace(/^(?:0044|44)0?/, '0');
  return /^0(?:1\d{8,9}|2\d{9}|7\d{9})$/.test(number) ? number : null;
}

const UPN = /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z]\d{11}[A-Z\d](?![\p{L}\p{N}])/gu;
const UPN_SAID = /\bUPN\W{0,3}(?:is |number |no\.? )*\W{0,2}([A-Z]?\d{6,13}[A-Z]?)\b/giu;
const NHS_SAID = /\bNHS (?:number|no\.?)\W{0,3}(?:is )?(\d{3}[ -]?\d{3}[ -]?\d{4})\b/giu;
/** National insurance: HMRC's form, without the prefixes that it never gives out. */
const NINO =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

/** Official numbers of a pupil or of somebody else: UPN, NHS number, national insurance number. */
export function officialNumbers(text: string): Hit<Message>[] {
  // Each has six figures or more.
  if ((text.match(/\d/g)?.length ?? 0) < 6) return [];
  const upns = Array.from(text.matchAll(UPN), (match) => ({ at: match.index, typed: match[0] }));
  const said = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), (match) => {
      const typed = match[1] ?? '';
      return { at: match.index + match[0].lastIndexOf(typed), typed };
    });
  const certain = upns.filter(({ typed }) => isUpn(typed));
  const called = said(UPN_SAID).filter(({ at }) => certain.every((one) => one.at !== at));
  const others = [...said(NHS_SAID), ...Array.from(text.matchAll(NINO), toPlace)];
  const hit =
    (message: 'upn' | 'official') =>
    ({ at, typed }: { at: number; typed: string }): Hit<Message> => ({
      span: { start: at, end: at + typed.length },
      message,
      params: { words: typed },
    });
  return [...[...certain, ...called].map(hit('upn')), ...others.map(hit('official'))];
}

const toPlace = (match: RegExpExecArray) => ({ at: match.index, typed: match[0] });

/** DfE: "A guide to unique pupil numbers", the check letters in order of the remainder. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether it is a UPN with the right check letter: the figures weighed from 2 to 13, modulo 23. The
 * last place of a temporary one is a letter, which counts as its place among the check letters.
 */
export function isUpn(typed: string): boolean {
  if (!/^[A-Z]\d{11}[A-Z\d]$/.test(typed)) return false;
  const sum = [...typed.slice(1)].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign);
    return total + value * (index + 2);
  }, 0);
  return CHECK_LETTERS[sum % 23] === typed[0];
}
