import type { Draft, Surface } from '../lint/draft.ts';
import type { Edit, Field } from '../lint/finding.ts';

/**
 * What the adapter tells the rest of Lollipop about x.com. Nothing here outlives a tick: X re-mounts
 * everything, so a Composer is found afresh each time and its nodes are never kept.
 */
export interface Composer {
  /** Stable while this editor instance lives: Draft's five-character key, or one we number. */
  readonly id: string;
  readonly surface: Surface;
  /** Smallest element that holds every row, its toolbar and its send button. */
  readonly root: Element;
  /** One editor for each row of the thread, in sending order. */
  readonly editors: readonly HTMLElement[];
  readonly sendButton: HTMLElement | null;
  /** Buttons that may be the one that sends just as well, where X renamed it: all are guarded. */
  readonly otherButtons?: readonly HTMLElement[];
  /** Parts that were found only by their fallback: shown by the probe. */
  readonly changed: readonly string[];
}

/** A draft and what could not be read of it; `unreadable` non-empty means *not checked*. */
export interface Reading {
  readonly draft: Draft;
  readonly unreadable: readonly string[];
}

/** How somebody tried to post. */
export interface SendAttempt {
  readonly composer: Composer | null;
  readonly how: 'click' | 'key-on-button' | 'shortcut';
  /**
   * Whether X itself would send on this event. Where it would not, or nobody can tell, the attempt
   * may be held, but Post must not be pressed in its stead.
   */
  readonly xSends: boolean;
}

/** What the page shows about who is signed in. Both untrusted, either may be missing. */
export interface SignedIn {
  /** Numeric id in the `twid` cookie. */
  readonly id: string | null;
  /** Handle in the account switcher or the profile link, lower case, without the @. */
  readonly handle: string | null;
  /** Parts of the page name different accounts, as they do in the middle of a switch. */
  readonly unsure?: boolean;
}

export type WriteResult =
  | { readonly ok: true }
  /** `changed`: the text was no longer what the fix was made for. `refused`: the editor did not take it. */
  | { readonly ok: false; readonly why: 'changed' | 'refused' };

/** How one surface of X is seen at this moment. */
export interface SurfaceReport {
  readonly surface: string;
  readonly seen: 'seen' | 'changed' | 'not-seen' | 'not-on-this-page';
}

export type { Draft, Edit, Field };
