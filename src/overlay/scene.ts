import type { Rect } from './geometry.ts';

/** What there is to place and where, all in pixels of the layout viewport. */
export interface Scene {
  /** What can be seen: the visual viewport when somebody has pinched to zoom. */
  readonly viewport: Rect;
  readonly anchor: Rect;
  /** Never covered while any legal place is left. */
  readonly hard: readonly Rect[];
  /** Menus and lists somebody has open: hard as well, but the composer's controls come first. */
  readonly popups: readonly Rect[];
  /** Controls and pictures of the page: covered only by a card somebody asked for. */
  readonly soft: readonly Rect[];
  readonly sizes: Sizes;
  /** `either` is a card where it covers nothing, else a strip. */
  readonly want: 'strip' | 'card' | 'either';
  readonly rtl: boolean;
  /** Where it was in relation to the anchor, to stay there while that is as good as any. */
  readonly last: Placement | null;
}

export interface Sizes {
  readonly strip: {
    /** Two icons; the icon and the state in words; all of it. */
    readonly tiny: number;
    readonly words: number;
    readonly full: number;
    readonly height: number;
  };
  readonly card: {
    readonly narrow: number;
    readonly wide: number;
    /** With nothing cut off, at its wide width. */
    readonly height: number;
    /** Enough to read in, scrolling; and the least that is any use. */
    readonly comfortable: number;
    readonly least: number;
  };
}

export interface Placement {
  readonly size: 'strip' | 'card';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
  /** Which attempt found it, for `last`. */
  readonly attempt: string;
  /** x and y less the anchor's, for `last`. */
  readonly offset: { readonly x: number; readonly y: number };
}
