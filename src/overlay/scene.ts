import type { Rect } from './geometry.ts';

/** What there is to place and where, all in pixels of the layout viewport. */
export interface Scene {
  /** What can be seen: the visual viewport when somebody has pinched to zoom. */
  readonly viewport: Rect;
  readonly anchor: Rect;
  /** The composer's own controls and what is written in: never covered while any place is left. */
  readonly hard: readonly Rect[];
  /** Of these what is written in and what sends it: given up last of all. */
  readonly dear: readonly Rect[];
  /** Menus and lists somebody has open: hard as well, but the composer's controls come first. */
  readonly popups: readonly Rect[];
  /** Controls round about the timeline: rail, bars, the round Post button, a dialog's close, trends. */
  readonly frame: readonly Rect[];
  /** Controls within the timeline's posts: covered only by a card somebody asked for. */
  readonly posts: readonly Rect[];
  /** Words and pictures, which nothing happens to when they are pressed. */
  readonly words: readonly Rect[];
  readonly sizes: Sizes;
  /**
   * `either` is a card where it covers nothing, else a strip. `held` is the same after a Post that was
   * held: the card may cover words, and the strip says what and why in a sentence.
   */
  readonly want: 'strip' | 'card' | 'either' | 'held';
  readonly rtl: boolean;
  /** Where it was in relation to the anchor, to stay there while that is as good as any. */
  readonly last: Placement | null;
}

/** A strip over several lines: all of its sentence, or in brief the words it is about. */
interface Note {
  readonly as: 'note' | 'brief';
  readonly width: number;
  readonly height: number;
}

export interface Sizes {
  readonly strip: {
    /** Two icons; the icon and the state in words; all of it. */
    readonly tiny: number;
    readonly words: number;
    readonly full: number;
    readonly height: number;
    /** A held strip in as many lines as its sentence takes, widest first; else none. */
    readonly notes: readonly Note[];
  };
  readonly card: {
    readonly narrow: number;
    readonly wide: number;
    /** With nothing cut off, at its wide width. */
    readonly height: number;
    /** Enough to read in, scrolling; and the least that is any use. */
    readonly comfortable: number;
    readonly least: number;
    /** Where nothing else is left: the head and a line or two, scrolling. */
    readonly smallest: { readonly width: number; readonly height: number };
  };
}

export interface Placement {
  readonly size: 'strip' | 'card';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
  /** How a strip runs over several lines; null for one line, and for a card. */
  readonly note: 'note' | 'brief' | null;
  /** Which attempt found it, for `last`. */
  readonly attempt: string;
  /** x and y less the anchor's, for `last`. */
  readonly offset: { readonly x: number; readonly y: number };
}
