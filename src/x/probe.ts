import { readAttachments } from './attachments.ts';
import { findComposers, surroundingsOf } from './composers.ts';
import { addressOf } from './dom.ts';
import {
  ATTACHMENTS,
  DASH,
  EDITOR,
  FOLLOWERS,
  LAYERS,
  PROFILE_LINK,
  SEND,
  type Selector,
  SWITCHER,
  TIMELINE,
  TOAST,
} from './selectors.ts';
import type { Composer, SurfaceReport } from './types.ts';

const TIMELINE_PATH =
  /^\/(home|explore|notifications|i\/lists\/\d+|\w{1,20}(\/(with_replies|status\/\d+))?)\/?$/;
const COMPOSE_PATH = /^\/(compose|intent)\/post\/?$/;
const INLINE_PATH = /^\/(home|\w{1,20}\/status\/\d+)\/?$/;
const FOLLOWERS_PATH =
  /^\/\w{1,20}\/(followers|verified_followers|followers_you_follow|following)\/?$/;

/** How each surface of X is seen at this moment, for whoever has to tell whether X has changed. */
export function probe(doc: Document, path: string): SurfaceReport[] {
  const composers = findComposers(doc);
  const composesOnMobile = composers.some(({ surface }) => surface === 'mobile');
  // Mobile and X Pro write on a page or in a drawer of their own (1.5).
  const desktop = doc.querySelector(DASH) === null && addressOf(doc).hostname !== 'pro.x.com';
  const composes = COMPOSE_PATH.test(path) || (desktop && INLINE_PATH.test(path));
  return [
    byComposers(EDITOR, composers, composes, () => true),
    byComposers(SEND, composers, composers.length > 0, ({ sendButton }) => sendButton !== null),
    attachments(composers),
    // Mobile has a dash button instead, and on its compose page neither (1.5, B).
    look(doc, SWITCHER, !composesOnMobile),
    look(doc, PROFILE_LINK, !composesOnMobile && desktop),
    look(doc, LAYERS, true),
    // A toast shows for seconds: not seeing one says nothing.
    look(doc, TOAST, false),
    look(doc, TIMELINE, TIMELINE_PATH.test(path)),
    look(doc, FOLLOWERS, FOLLOWERS_PATH.test(path)),
  ];
}

function look(
  doc: Document,
  { surface, present, fallback }: Selector,
  expected: boolean,
): SurfaceReport {
  if (doc.querySelector(present) !== null) return { surface, seen: 'seen' };
  if (expected && fallback !== null && doc.querySelector(fallback) !== null) {
    return { surface, seen: 'changed' };
  }
  return { surface, seen: expected ? 'not-seen' : 'not-on-this-page' };
}

function byComposers(
  { surface }: Selector,
  composers: readonly Composer[],
  expected: boolean,
  has: (composer: Composer) => boolean,
): SurfaceReport {
  if (composers.length === 0) return { surface, seen: expected ? 'not-seen' : 'not-on-this-page' };
  if (!composers.every(has)) return { surface, seen: 'not-seen' };
  const changed = composers.some((composer) => composer.changed.includes(surface));
  return { surface, seen: changed ? 'changed' : 'seen' };
}

function attachments(composers: readonly Composer[]): SurfaceReport {
  const { surface } = ATTACHMENTS;
  const read = composers.map((composer) =>
    readAttachments(surroundingsOf(composer), composer.editors),
  );
  if (read.some(({ drifted }) => drifted)) return { surface, seen: 'changed' };
  if (read.some(({ unclear }) => unclear)) return { surface, seen: 'not-seen' };
  const any = read.some(({ found }) => found.length > 0);
  return { surface, seen: any ? 'seen' : 'not-on-this-page' };
}
