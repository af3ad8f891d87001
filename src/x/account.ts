import { findComposers, surroundingsOf } from './composers.ts';
import { all } from './dom.ts';
import { handleOfAvatar, handleOfPath } from './post.ts';
import { AVATAR, POST, PROFILE_LINK, QUOTE_CARD, SWITCHER } from './selectors.ts';
import type { SignedIn } from './types.ts';

/**
 * Who is signed in, by the cookie (whose account a request is sent for) and by the page (which lags
 * behind it for seconds after a switch: section 6). Parts of the page that disagree give no handle.
 */
export function readSignedIn(doc: Document, cookie: string): SignedIn {
  const shown = new Set([...switcherHandles(doc), ...profileHandles(doc)]);
  if (shown.size === 0) for (const handle of composerHandles(doc)) shown.add(handle);
  const [handle] = shown;
  const id = twid(cookie);
  if (shown.size > 1) return { id, handle: null, unsure: true };
  return { id, handle: handle ?? null };
}

/** The numeric id in `twid=u%3D123`, also quoted or not encoded; null when two cookies differ. */
export function twid(cookie: string): string | null {
  const ids = new Set<string>();
  for (const part of cookie.split(';')) {
    const id = /^\s*twid\s*=\s*"?u(?:=|%3D)(\d{1,25})"?\s*$/i.exec(part)?.[1];
    if (id !== undefined) ids.add(id);
  }
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

function switcherHandles(doc: Document): string[] {
  const places = all(doc, SWITCHER.present);
  return places.flatMap((place) => [
    ...present(handleOfPath(place.getAttribute('href'))),
    ...all(place, AVATAR).flatMap((avatar) => present(handleOfAvatar(avatar))),
  ]);
}

function profileHandles(doc: Document): string[] {
  return all(doc, PROFILE_LINK.present).flatMap((el) =>
    present(handleOfPath(el.getAttribute('href'))),
  );
}

/** Every composer shows who is posting at its left (2.2, A). */
function composerHandles(doc: Document): string[] {
  return findComposers(doc).flatMap((composer) => {
    const avatar = all(surroundingsOf(composer), AVATAR).find(
      (el) =>
        el.closest(QUOTE_CARD) === null && el.closest(POST)?.contains(composer.root) !== false,
    );
    return avatar === undefined ? [] : present(handleOfAvatar(avatar));
  });
}

function present(handle: string | null): string[] {
  return handle === null ? [] : [handle];
}
