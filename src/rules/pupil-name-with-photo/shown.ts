import type { Draft } from '../../lint/draft.ts';
import type { Facts } from '../../lint/facts.ts';
import { quotedAnswer } from '../../lint/quoted.ts';

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
  if (own === 'pupils' || draft.replyTo?.picture === true) return 'pupils';
  if (draft.quoted?.picture !== true) return own;
  const quoted = quotedAnswer(draft, facts)?.shows ?? 'pupils';
  if (quoted === 'pupils') return 'pupils';
  return quoted === 'work-or-place' ? 'work' : own;
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

/** Ids of the pupils declared to be in some picture of the draft, or of the post it quotes. */
export function pupilsShown(draft: Draft, facts: Facts): ReadonlySet<string> {
  const own = draft.rows.flatMap(({ media }, row) =>
    media.flatMap((_, index) => [...(facts.picture(row, index)?.pupils ?? [])]),
  );
  return new Set([...own, ...(quotedAnswer(draft, facts)?.pupils ?? [])]);
}
