import type { Draft, Media, PostRef } from './draft.ts';
import type { Facts } from './facts.ts';

/**
 * What the pictures of a quoted post are known by, all of them together: the post's number on X, since
 * a post keeps its pictures; else the addresses they stand at, as X gives each picture its own.
 */
export type QuotedBy =
  | { readonly by: 'post'; readonly post: string }
  | { readonly by: 'pictures'; readonly addresses: readonly string[] };

/** @returns null when it shows no picture, or nothing tells which: then nobody can answer for it. */
export function quotedBy({ picture, post, media = [] }: PostRef): QuotedBy | null {
  if (!picture) return null;
  if (post !== undefined) return { by: 'post', post };
  const addresses = media.map(({ key }) => ownAddress(key));
  const told = addresses.filter((address) => address !== null);
  if (told.length === 0 || told.length < addresses.length) return null;
  return { by: 'pictures', addresses: [...new Set(told)].sort() };
}

/** X asks for the same picture in several sizes, which it names behind the `?`. */
const ownAddress = (key: string | null): string | null =>
  /^https:\/\/[^?#]+/.exec(key ?? '')?.[0] ?? null;

/** What the pictures of a quoted post are judged as; one video makes it one. */
export function quotedKind({ media = [] }: PostRef): Media['kind'] {
  if (media.length === 0) return 'unknown';
  return media.some(({ kind }) => kind === 'video') ? 'video' : 'photo';
}

/** What was said of the picture that the draft quotes; null: it quotes none, or nothing was said. */
export const quotedAnswer = ({ quoted }: Draft, facts: Pick<Facts, 'quoted'>): Facts['quoted'] =>
  quoted?.picture ? facts.quoted : null;
