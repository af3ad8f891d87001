import type { Decision, DecisionReason } from '../../messages/followers.ts';

/** What stands beside an account that is flagged. */
export interface FlagView {
  readonly id: string;
  readonly handle: string;
  readonly verdict: 'look' | 'unsuitable';
  /** The word beside the icon. */
  readonly word: string;
  /** Sentences, the gravest first. */
  readonly reasons: readonly string[];
  /** Decided already, or on its way: quieter. */
  readonly settled: boolean;
}

/** A flag where it is to stand, in pixels of the document: with the page it scrolls by itself. */
export interface PlacedFlag extends FlagView {
  /** Its beginning: the left edge, or on a page from the right the right one. */
  readonly x: number;
  readonly rtl: boolean;
  readonly y: number;
  /** How wide it may be; less than its word needs leaves the icon. */
  readonly room: number;
}

/** Buttons of the bar that are about the check. */
export const BAR_ACTS = [
  'start',
  'full',
  'pause',
  'resume',
  'stop',
  'keep-shown',
  'unlock',
  'open-list',
  'previous',
  'next',
  'undo',
] as const;
export type BarAct = (typeof BAR_ACTS)[number];

export interface BarButton {
  readonly act: BarAct;
  readonly label: string;
  /** What it is pressed with, a letter; null: no key of its own. */
  readonly key: string | null;
}

export interface BarChoice {
  readonly decision: Decision;
  readonly label: string;
  readonly key: string;
  /** Why, as it will be recorded, and in words. */
  readonly reason: DecisionReason;
  readonly because: string;
}

/** The account that is being decided about. */
export interface SelectedView {
  readonly id: string;
  readonly handle: string;
  readonly verdict: 'fine' | 'look' | 'unsuitable';
  readonly word: string;
  readonly reasons: readonly string[];
  /** What was decided; null: nothing yet. */
  readonly decided: string | null;
  readonly choices: readonly BarChoice[];
  /** What stands for the reason that is usual for each decision. */
  readonly usual: string;
  readonly why: readonly { readonly reason: DecisionReason; readonly label: string }[];
  /** The one that a person has chosen; null: the usual one of each. */
  readonly reason: DecisionReason | null;
}

export interface BarView {
  /** `busy`: a block or a removal is under way. */
  readonly tone: 'calm' | 'going' | 'look' | 'busy';
  readonly state: string;
  /** New, flagged, decided. */
  readonly counts: string;
  /** What has to be known: why it is stuck, what X did not show. */
  readonly notes: readonly string[];
  readonly buttons: readonly BarButton[];
  readonly selected: SelectedView | null;
}

/** Where the bar stands: the list's own column, in pixels of the viewport. */
export interface BarPlace {
  readonly x: number;
  readonly width: number;
  /** From the bottom of the viewport. */
  readonly lift: number;
}

export interface FollowersWords {
  readonly lang: string;
  readonly name: string;
  readonly flags: string;
  readonly reasons: string;
  readonly why: string;
  readonly leaveHint: string;
  /** Said when a press was on what could not be seen. */
  readonly pressNotSeen: string;
}

/** Only ever called from a trusted event. */
export interface FollowersEvents {
  onAct(act: BarAct): void;
  onDecide(id: string, decision: Decision, reason: DecisionReason): void;
  /** null: the usual one of each decision. */
  onReason(reason: DecisionReason | null): void;
  onSelect(id: string): void;
  onLeave(): void;
}

export interface FollowersOverlay {
  /** The bar, and what it says; null takes it away. */
  bar(view: BarView | null): void;
  /** Where the column is; cheap when nothing has changed. */
  place(place: BarPlace, theme: 'light' | 'dark'): void;
  flags(flags: readonly PlacedFlag[]): void;
  /** How much of the screen the bar covers, in pixels; reads layout. */
  barHeight(): number;
  /** Says a sentence aloud, politely. */
  say(sentence: string): void;
  /** Moves the focus into the bar. @returns false while there is none. */
  enter(): boolean;
  clear(): void;
}
