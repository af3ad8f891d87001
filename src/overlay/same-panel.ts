import type { PanelAction, PanelItem, PanelView } from './types.ts';

/**
 * Whether the panel would look the same: asked for every keystroke. Where the words are underlined
 * is the highlights' own question.
 */
export const samePanel = (a: PanelView, b: PanelView): boolean =>
  a.state === b.state &&
  a.hold === b.hold &&
  a.summary === b.summary &&
  a.dismissed === b.dismissed &&
  a.anchor === b.anchor &&
  a.send === b.send &&
  sameList(a.controls, b.controls, (one, other) => one === other) &&
  sameList(a.actions, b.actions, sameAction) &&
  sameList(a.items, b.items, sameWords);

const sameAction = (a: PanelAction, b: PanelAction): boolean =>
  a.id === b.id && a.label === b.label;

const sameWords = (a: PanelItem, b: PanelItem): boolean =>
  a.id === b.id &&
  a.severity === b.severity &&
  a.excerpt === b.excerpt &&
  a.what === b.what &&
  a.why === b.why &&
  a.how === b.how &&
  a.fix === b.fix &&
  a.answer === b.answer &&
  a.dismissable === b.dismissable &&
  sameList(a.choices, b.choices, sameAction);

const sameList = <T>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T, other: T) => boolean,
): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return other !== undefined && same(one, other);
  });
