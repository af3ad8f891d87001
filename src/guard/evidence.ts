import type { Draft } from '../lint/draft.ts';
import type { Facts } from '../lint/facts.ts';
import { quotedBy } from '../lint/quoted.ts';
import type { Evidence } from './decide.ts';

/** Parts of a composer (`readDraft` names them) in which a picture may hide when they can't be read. */
const MAY_HOLD_PICTURES: readonly string[] = ['composer', 'rows', 'attachments'];

/**
 * Which pictures of a draft nobody has answered for, and whether any shows pupils. What could not be
 * read counts as hiding a picture: the protective reading.
 * @param unreadable names of the parts of the composer that could not be read.
 */
export function mediaOf(
  draft: Draft,
  unreadable: readonly string[],
  facts: Pick<Facts, 'picture' | 'quoted'>,
): Evidence['media'] {
  const { quoted } = draft;
  // One that can be told from others is one more picture to answer for.
  const known = quoted !== null && quotedBy(quoted) !== null;
  const answers = [
    ...draft.rows.flatMap(({ media }, row) => media.map((_, index) => facts.picture(row, index))),
    ...(known ? [facts.quoted] : []),
  ];
  const attached = draft.rows.some(({ media }) => media.length > 0);
  return {
    undeclared: answers.includes(null),
    pupils: answers.some((answer) => answer?.shows === 'pupils'),
    quotedPicture: (!known && (quoted?.picture ?? false)) || unreadable.includes('quoted'),
    // Beside a picture every part counts: words or names that nobody read may go out with it.
    hidden: unreadable.some((part) => attached || MAY_HOLD_PICTURES.includes(part)),
  };
}
