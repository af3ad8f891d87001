import type { Draft } from '../../lint/draft.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import type { Keys } from './keys.ts';

/**
 * The pictures of a draft that can be asked about, each with a small copy to look at.
 * @param thumbnail draws the copy of what stands at an address of the page; null where it can't.
 */
export function sheetOf(
  draft: Draft,
  keys: Keys,
  thumbnail: (address: string) => string | null,
): SheetPicture[] {
  return draft.rows.flatMap(({ media }, row) =>
    media.flatMap(({ kind, key: address }, index) => {
      const key = keys[row]?.[index] ?? null;
      if (key === null || address === null) return [];
      return [{ row, index, kind, key, thumbnail: thumbnail(address) }];
    }),
  );
}
