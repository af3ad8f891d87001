import type { Draft } from '../lint/draft.ts';
import type { Evidence } from './decide.ts';

/**
 * Which pictures of a draft nobody has answered for. Attachments that could not be read count as
 * pictures: the protective reading.
 * @param unreadable names of the parts of the composer that could not be read.
 */
export function mediaOf(draft: Draft, unreadable: readonly string[]): Evidence['media'] {
  return {
    attached:
      draft.rows.some((row) => row.media.length > 0) || unreadable.some((part) => part === 'media'),
    quotedPicture: draft.quoted?.picture ?? false,
  };
}
