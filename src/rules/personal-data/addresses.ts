import { sentenceAt } from '../../lint/sentences.ts';
import type { Hit } from '../rule.ts';
import type { Ours } from './ours.ts';
import { MONTH, PRIVATE } from './words.ts';

const STREETS =
  'Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Cres|Grove|Gardens|Gdns|Terrace|Mews';
/** Words that end a street's name, and are as often something else: a Nature Walk, a Team Way. */
const PERHAPS = 'Court|Place|Way|Walk|Row|Rise|Hill|Green|View|Park|Square|Vale|Fold|Croft';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}£.:/-])(?:(?:Flat|Apartment|Apt) \\w{1,4},? )?\\d{1,3}[A-Za-z]?,? ((?:\\p{Lu}[\\p{L}'’.-]+ ){1,3})(?:(${STREETS})|(${PERHAPS}))(?![\\p{L}\\p{N}])`,
  'gu',
);
const POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;

/** A figure before a name of a class or a day is no house: Year 3 Nature Walk, 6 May Street Party. */
const COUNTED = /\b(?:Years?|Yr|Y|Class|KS|Room|Team|P|Primary|Day|Week|Unit|and|&)\s*$/iu;
/** A place that anybody may go to. Our own list. */
const VENUE =
  /\b(?:church|chapel|cathedral|mosque|temple|gurdwara|synagogue|hall|museum|library|libraries|theatre|centre|school|academy|college|nursery|club|pool|stadium|hotel|office|shop|store|outfitters|caf[eé]|restaurant|bakery|station|surgery|clinic|hospital|gallery|university|farm|zoo|cinema|pub|inn|bank|market|council|charity|uniform|fair|fayre|sale)\b/iu;
/** Trinity House, but not her house. */
const NAMED_HOUSE = /\p{Lu}\p{Ll}+ House\b/u;

/**
 * A house in a street, and a postcode where the words say that somebody lives there. The address of a
 * place that anybody may go to is fine.
 */
export function addresses(text: string, ours: Ours): Hit<'address'>[] {
  const hit = (match: RegExpExecArray): Hit<'address'> => ({
    span: { start: match.index, end: match.index + match[0].length },
    message: 'address',
    severity: 'check',
    params: { words: match[0] },
  });
  const houses = Array.from(text.matchAll(ADDRESS)).filter((match) => {
    const [typed, name = '', , perhaps] = match;
    if (COUNTED.test(text.slice(0, match.index)) || MONTH.test(name.split(' ')[0] ?? ''))
      return false;
    if (ours.holds(typed)) return false;
    const { text: around } = sentenceAt(text, match.index);
    const home = PRIVATE.test(around);
    if (perhaps !== undefined && !home && !new RegExp(POSTCODE.source, 'u').test(around))
      return false;
    return home || !(VENUE.test(around) || NAMED_HOUSE.test(around));
  });
  const postcodes = Array.from(text.matchAll(POSTCODE)).filter(
    (match) =>
      !ours.holds(match[0]) &&
      PRIVATE.test(sentenceAt(text, match.index).text) &&
      houses.every((house) => match.index - house.index > 60 || match.index < house.index),
  );
  return [...houses, ...postcodes].map(hit);
}
