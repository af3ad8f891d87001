import type { Draft } from '../../lint/draft.ts';
import type { Facts } from '../../lint/facts.ts';

/**
 * What the pictures of a draft show, the gravest of them: pupils, or what nobody has declared;
 * pupils' work or a place; no pictures, or none with pupils.
 */
export type Shown = 'pupils' | 'work' | 'nothing';

/**
 * The whole thread counts, and so does a picture in the post it answers or quotes: readers see them
 * together. @param facts what was said of each picture; nothing said counts as pupils (house.md).
 */
export function whatIsShown(draft: Draft, facts: Facts): Shown {
  const own = ownPictures(draft, facts);
  if (own === 'pupils') return 'pupils';
  return draft.replyTo?.picture === true || draft.quoted?.picture === true ? 'pupils' : own;
}

/** The same of the draft's own pictures alone. */
export function ownPictures({ rows }: Draft, facts: Facts): Shown {
  let shown: Shown = 'nothing';
  for (const [row, { media }] of rows.entries()) {
    for (const index of media.keys()) {
      const answer = facts.picture(row, index);
      if (answer === null || answer.shows === 'pupils') return 'pupils';
      if (answer.shows === 'work-or-place') shown = 'work';
    }
  }
  return shown;
}

/** Ids of the pupils declared to be in some picture of the draft. */
export function pupilsShown({ rows }: Draft, facts: Facts): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ media }, row) =>
      media.flatMap((_, index) => [...(facts.picture(row, index)?.pupils ?? [])]),
    ),
  );
}
