import { USES } from '../uses.ts';
import type { Column, Mapping } from './fields.ts';

const BAN =
  /\b(?:(?:do|must|may|can|should) ?not (?:be )?(?:photo\w*|film\w*|publish\w*|use (?:photo|image|picture)\w*)|(?:dont|cannot|cant|never|not) (?:to )?(?:be )?(?:photo(?:graph)?(?:ed)?|filmed)|dnp|no (?:photos?|photography|photographs?|images?|pictures?)|(?:photo(?:graph(?:y|ic|s)?|s)?|images?|pictures?) (?:bans?|banned|block(?:ed|s)?|restricted|exclusions?|prohibited|refus\w*|opt(?:ed)? outs?))\b/;

const ANSWERS: readonly string[] = ['consent', 'consent-type', 'do-not-photograph'];

/**
 * A list of names whose title or file name says that they are in no picture ("Do not photograph.csv"),
 * as a no to every picture; null when it does not, or when its columns answer themselves.
 * @param title folded.
 */
export function banList(title: string, columns: readonly Column[]): Mapping['list'] | null {
  if (columns.some(({ is }) => ANSWERS.includes(is)) || !BAN.test(title)) return null;
  return { kind: 'no-list', uses: USES.filter((use) => use !== 'first-name') };
}
