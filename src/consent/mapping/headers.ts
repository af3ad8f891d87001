import { ownColumn } from '../export/columns.ts';
import { foldName } from '../fold.ts';
import { USES, type Use } from '../uses.ts';
import type { Column, Field } from './fields.ts';
import { AFTER_USES, BEFORE_USES } from './header-rules.ts';
import { ANY_NAME, CONSENT, TWITTER_X, USE_WORDS, WHEN } from './header-words.ts';
import { isNoToAll, isPictured, isPlain, saysNo } from './plain.ts';

/** Fields that may count for some uses only: "Social Media Expiry", "Video conditions". */
const FOR_SOME_USES: readonly Field[] = ['until', 'consent-date', 'withdrawn', 'conditions'];

const ONLY_VIDEO: readonly Use[] = ['video'];
const VIDEO_ON =
  /\b(?:videos?|film|filming|filmed|recordings?) (?:to (?:be|go) |be |used |shared |shown |posted |appears? )*(?:on|for|in|via|to)\b/;
/** "Social media videos", by words alone: what stands between commas or slashes is two things. */
const VIDEOS_THERE =
  /^[^,/&+;]*\b(?:social media|twitter|facebook|instagram|website|web) videos?\W*$/i;

/** What pupils do online, and what is shown of them nowhere. */
const NOT_SHOWN = /\b(?:internet|web) (?:access|use|usage|safety|agreement)\b/g;

/** A header as it is compared: "ConsentSocialMedia_YN" is "consent social media yn". */
export function foldHeader(header: string): string {
  return foldName(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[&+]/g, ' and '));
}

/** What a column probably means by its header alone; `nothing` when it says none of it. */
export function guessColumn(header: string): Column {
  const own = ownColumn(header);
  if (own) return own;
  const h = foldHeader(header);
  const as = (is: Field, uses: readonly Use[] = []): Column => ({ header, is, uses: [...uses] });
  const first = BEFORE_USES.find(({ yes, no }) => yes.test(h) && !no?.test(h))?.is;
  const uses = VIDEOS_THERE.test(header) && !isPictured(h) ? ONLY_VIDEO : usesIn(h);
  if (first !== undefined) {
    return as(first, FOR_SOME_USES.includes(first) ? uses.filter((u) => u !== 'first-name') : []);
  }
  if (uses.length > 0 && !WHEN.test(h)) {
    // A yes under "Social media refused" is a no, and a no under it is not yet a yes.
    if (saysNo(h)) return as('withdrawn', uses);
    // A word that is not known ("requested", "staff") may turn the meaning: a person must say.
    return isPlain(h) ? as('consent', uses) : as('nothing');
  }
  if (isPictured(h) && saysNo(h)) return as('do-not-photograph');
  if (isNoToAll(h)) return as('withdrawn');
  const last = AFTER_USES.find(({ yes, no }) => yes.test(h) && !no?.test(h))?.is;
  return as(last ?? (isPictures(h) ? 'photographs' : 'nothing'));
}

/** Whether a folded header, or a kind of consent, asks for pictures in general: "Photo consent". */
export const isPictures = (folded: string): boolean =>
  isPictured(folded) && usesIn(folded, true).length === 0 && isPlain(folded);

/**
 * The uses named in a folded header, or in the kind of consent a row is about.
 * @param sure the words are known to be about consent, so that "first name" means naming.
 */
export function usesIn(folded: string, sure = false): readonly Use[] {
  const named = folded.replace(NOT_SHOWN, ' ').replace(ANY_NAME, ' ');
  const rest = TWITTER_X.test(named) ? named : named.replace(/\bx\b/g, ' ');
  const all = USES.filter((use) => USE_WORDS[use].test(rest));
  // "Video on Twitter" lets no photo through; whether anything goes there another column says.
  const found = VIDEO_ON.test(folded) && !isPictured(folded) ? ONLY_VIDEO : all;
  if (!found.includes('first-name')) return found;
  if (!sure && !CONSENT.test(folded)) return [];
  // "Name beside photo on website" is naming in a picture: neither the website's yes nor naming's.
  return found.length === 1 ? found : [];
}
