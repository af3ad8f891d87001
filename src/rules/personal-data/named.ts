import { londonDay } from '../../consent/day.ts';
import { decision } from '../../consent/decision.ts';
import { publicationDay } from '../../consent/publication-day.ts';
import type { Pupil } from '../../consent/pupil.ts';
import type { Draft } from '../../lint/draft.ts';
import type { Facts, ListFacts } from '../../lint/facts.ts';
import type { Part } from '../../lint/parts.ts';
import type { Span } from '../../lint/tokens.ts';
import { findNames, type NameMatch } from '../../names/index.ts';
import { ownPictures } from '../pupil-name-with-photo/shown.ts';
import type { DraftHit } from '../rule.ts';
import { CLASS } from './words.ts';

/** Names of the list in one text that may be meant for pupils, wherever they stand. */
export const namesIn = (text: string, list: ListFacts | null): NameMatch[] =>
  list === null
    ? []
    : findNames(text, list.names).filter(
        (match) => match.strength !== 'slight' && !isTitled(text, match),
      );

/** The class or year right beside a name: "Ayaan in Year 4", "Year 4's Ayaan", "Ayaan (4 Rowan)". */
const CLASS_AFTER = new RegExp(
  `^(?:['’]s)?(?: \\p{Lu}[\\p{L}'’-]*)?(?:,? (?:in|from|of) (?:our )?|,? ?\\(|, )(${CLASS}|\\d \\p{Lu}\\p{Ll}+)`,
  'u',
);
const CLASS_BEFORE = new RegExp(`(${CLASS}|\\d \\p{Lu}\\p{Ll}+)(?:['’]s|,| pupil,?)? $`, 'u');

/**
 * Names of pupils in a post without a picture of pupils (domain.md): a first name may stand, with its
 * class, where that pupil's own consent for it says yes on the day; otherwise somebody is asked, and
 * of a surname always. Beside a picture of pupils this is the rule `pupil-name-with-photo`'s business.
 * Nothing of the list is said: the same question is asked of a surname, of a missing and of a refused
 * consent.
 */
export function named(
  parts: readonly (Part & { readonly names: readonly NameMatch[] })[],
  draft: Draft,
  facts: Facts,
  now: number,
): DraftHit<'name'>[] {
  const { list } = facts;
  if (list === null || beside(draft, facts)) return [];
  const today = londonDay(now);
  const day = draft.scheduled === null ? today : (publicationDay(draft.scheduled, today) ?? today);
  const work = ownPictures(draft, facts) === 'work';
  return parts.flatMap(({ row, field, text, names }) =>
    names
      .filter((match) => {
        // Beside work, a full name is asked about by `pupil-name-with-photo` already.
        if (match.full) return !work && (match.form === 'full' || match.strength === 'sure');
        const near = classBeside(text, match);
        // A first name alone tells nobody which child is meant.
        if (near === null) return false;
        return !meant(match, near, list).every((pupil) => decision(pupil, 'first-name', day).ok);
      })
      .map(({ start, end }) => ({
        row,
        field,
        span: { start, end },
        message: 'name',
        severity: 'check',
        params: { name: text.slice(start, end) },
      })),
  );
}

/** Whether names are looked for by `pupil-name-with-photo`: pupils are shown, or may be. */
function beside(draft: Draft, facts: Facts): boolean {
  return (
    ownPictures(draft, facts) === 'pupils' ||
    draft.replyTo?.picture === true ||
    draft.quoted?.picture === true
  );
}

/** Staff and parents are spoken of with a title, pupils are not. */
const TITLE =
  /(?<!\p{L})(?:Mrs?|Ms|Mx|Miss|Dr|Sir|Dame|Rev(?:erend)?|Canon|Cllr|PC|PCSO|Coach|Professor)\.? (?:\p{Lu}\.? )?$/u;
function isTitled(text: string, { start }: Span): boolean {
  return TITLE.test(text.slice(Math.max(0, start - 16), start));
}

function classBeside(text: string, { start, end }: Span): string | null {
  const after = CLASS_AFTER.exec(text.slice(end, end + 60))?.[1];
  return after ?? CLASS_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? null;
}

/** The pupils whom it may mean: of those so called, the ones of that class or year, if any are. */
function meant(match: NameMatch, near: string, list: ListFacts): (Pupil | undefined)[] {
  const all = match.pupils.map((id) => list.pupil(id));
  const those = all.filter((pupil) => pupil !== undefined && isOf(pupil, near));
  return those.length > 0 ? those : all;
}

function isOf({ yearGroup, className }: Pupil, near: string): boolean {
  const year = /\d{1,2}/.exec(near)?.[0];
  const same = (given: string) => given.toLowerCase() === near.toLowerCase();
  if (same(yearGroup) || same(className)) return true;
  return year !== undefined && /\d{1,2}/.exec(yearGroup)?.[0] === year;
}
