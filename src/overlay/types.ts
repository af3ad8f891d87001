import type { Severity } from '../policy/ids.ts';

/** Words to underline, and how gravely. */
export interface Mark {
  readonly severity: Severity;
  /** Where it is written; empty for a textarea or an alt text. */
  readonly ranges: readonly Range[];
}

/** One thing to show: already words, already ranges. The overlay knows nothing of rules or of X. */
export interface PanelItem extends Mark {
  /** Stable while the finding stands, so that focus stays where it is. */
  readonly id: string;
  /** The words it is about, shortened. */
  readonly excerpt: string;
  /** What is wrong, which clause says so, how to mend it: plain sentences. */
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** The button's label when there is a one-click fix. */
  readonly fix: string | null;
  /** The button's label where a person may look and let the words stay. */
  readonly answer: string | null;
  /** Whether a person may put it aside for once. */
  readonly dismissable: boolean;
  /** What can be decided for good where the rule is wrong; what `onChoice` gets, and the buttons’ words. */
  readonly choices: readonly PanelAction[];
}

/** Something the panel offers to do about the whole draft. */
export interface PanelAction {
  /** Stable while it is offered; what `onAction` gets. */
  readonly id: string;
  /** The button's words, which are its name as well. */
  readonly label: string;
  /** Not to be done in haste: it stands below everything else, and never in a strip. */
  readonly last?: boolean;
}

export interface PanelView {
  readonly state: 'clear' | 'warned' | 'not-checked';
  readonly hold: boolean;
  /** The sentence that says why; it may begin with the state, “Held: …”, which is then not shown twice. */
  readonly summary: string;
  readonly items: readonly PanelItem[];
  /** Buttons under the summary; the first stands in a held strip too, so it should be what helps most. */
  readonly actions: readonly PanelAction[];
  /** How many findings were put aside: “1 dismissed”; null where none was. */
  readonly dismissed: string | null;
  /** The composer the panel belongs to. */
  readonly anchor: Element;
  /** Elements in the way that must never be covered (the composer's own controls). */
  readonly controls: readonly Element[];
  /** What sends the draft, the last of all to be covered; null when there is none to be found. */
  readonly send: Element | null;
}

export interface OverlayWords {
  /** The language of all these words, e.g. `en-GB`: the page around them may have another. */
  readonly lang: string;
  readonly name: string;
  /** A draft held because it could not be checked says both: *held* alone would read as a breach. */
  readonly states: Record<PanelView['state'] | 'held' | 'held-not-checked', string>;
  readonly severities: Record<Severity, string>;
  readonly show: string;
  readonly hide: string;
  readonly settings: string;
  /** The button that puts a finding aside. */
  readonly dismiss: string;
  /** The button that unfolds a finding’s choices. */
  readonly notRight: string;
  readonly shortcut: string;
  /** The state of a draft with findings: “1 thing to mend”, “2 things to mend”. */
  readonly things: (count: number) => string;
  /** What is put before and after the words quoted from the draft. */
  readonly quotes: readonly [open: string, close: string];
  /** Accessible name of the list of findings. */
  readonly findings: string;
  /** How to get out again, shown while the keyboard is in the panel. */
  readonly leaveHint: string;
  /** A press did not count: the person could not see what they pressed. */
  readonly pressNotSeen: string;
}

export interface OverlayEvents {
  /** Only ever called from a trusted event. */
  onFix(itemId: string): void;
  onAnswer(itemId: string): void;
  onDismiss(itemId: string): void;
  onChoice(itemId: string, choice: string): void;
  /** What was put aside is to be shown again. */
  onTakeBack(): void;
  onAction(id: string): void;
  onSettings(): void;
  /** Esc, or leaving the panel: give focus back to the editor. */
  onLeave(): void;
}

export interface Overlay {
  /** Draws, in this frame; call as often as you like. */
  paint(view: PanelView): void;
  /** Underlines at once, before there is anything to say; the panel stays as it is. */
  mark(marks: readonly Mark[]): void;
  /**
   * A Post was just held: show why, in a card where one covers no control of X and else in the strip,
   * and say it, assertively but once.
   */
  explain(): void;
  /** Shows a sentence in the panel (and speaks it politely) until the next changed paint: e.g. a fix that the editor refused. */
  say(sentence: string): void;
  /** Moves focus into the panel. */
  enter(): void;
  /** Removes every trace from the page; a later paint starts anew. */
  clear(): void;
}
