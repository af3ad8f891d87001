import type { PanelView } from '../types.ts';

/** What is said beside a part of X that no draft is written in, and where that part is. */
export interface NoticeView extends Pick<PanelView, 'anchor' | 'controls'> {
  /** A few words; with `inShort` all that stands in one line. */
  readonly title: string;
  readonly inShort: string;
  /** All of it, sentence by sentence. */
  readonly says: readonly string[];
}

export interface NoticeWords {
  readonly lang: string;
  readonly name: string;
  readonly show: string;
  readonly hide: string;
  readonly shortcut: string;
  /** The button that closes it until the browser closes. */
  readonly close: string;
  readonly leaveHint: string;
  readonly pressNotSeen: string;
}

/** Only ever called from a trusted event. */
export interface NoticeEvents {
  onClose(): void;
  /** Esc: give the focus back to the page. */
  onLeave(): void;
}

export interface NoticeOverlay {
  show(view: NoticeView): void;
  /** Moves the focus into it. @returns false while there is none. */
  enter(): boolean;
  clear(): void;
}
