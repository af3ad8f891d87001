import type { Draft } from '../../lint/draft.ts';
import { quotedKind } from '../../lint/quoted.ts';
import { MOST_PICTURES, type SheetPicture } from '../../messages/sheet.ts';
import { looksForeign } from '../../rules/copyright/looks.ts';
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
  const own = draft.rows.flatMap(({ media }, row) =>
    media.flatMap(({ kind, key: address }, index): SheetPicture[] => {
      const key = keys[row]?.[index] ?? null;
      if (key === null || address === null) return [];
      const looks = looksForeign(draft, row, index);
      return [{ row, index, kind, key, looks, thumbnail: thumbnail(address) }];
    }),
  );
  return [...own, ...quotedIn(draft, keys, thumbnail)];
}

/** All that the quoted post shows is one picture more; whose it is X says itself. */
function quotedIn(...[{ rows, quoted }, keys, thumbnail]: Parameters<typeof sheetOf>) {
  const row = rows.length;
  const key = keys[row]?.[0] ?? null;
  if (quoted === null || key === null) return [];
  const address = quoted.media?.find((one) => one.key !== null)?.key ?? null;
  const kind = quotedKind(quoted);
  const copy = address === null ? null : thumbnail(address);
  return [{ row, index: 0, kind, key, looks: null, thumbnail: copy }];
}

export interface Asking {
  /** What to ask about; empty: nothing can be. */
  readonly pictures: SheetPicture[];
  /** Key of a sentence about what is not asked, and its parameters; null: all of it is. */
  readonly say: { readonly key: string; readonly params: Readonly<Record<string, number>> } | null;
}

/** What can be asked about the pictures of a draft, and what is to be said of those that can't. */
export function askingOf(...[draft, keys, thumbnail]: Parameters<typeof sheetOf>): Asking {
  const pictures = sheetOf(draft, keys, thumbnail);
  if (pictures.length > MOST_PICTURES) {
    const params = { most: MOST_PICTURES };
    return { pictures: [], say: { key: 'panel_tooManyPictures', params } };
  }
  // Those that are read can be answered meanwhile; the post waits for all.
  const unread = pictures.length < keys.flat().length;
  return { pictures, say: unread ? { key: 'panel_pictureUnread', params: {} } : null };
}
