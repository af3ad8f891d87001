import { SEVERITIES } from '../policy/ids.ts';
import type { OverlayWords, PanelItem, PanelView } from './types.ts';

type Said = Pick<PanelView, 'state' | 'hold' | 'summary' | 'items'>;

export const stateOf = (view: Pick<PanelView, 'state' | 'hold'>): PanelView['state'] | 'held' =>
  view.hold ? 'held' : view.state;

const nameOf = ({ state, hold }: Said, { states }: OverlayWords): string =>
  hold ? states[state === 'not-checked' ? 'held-not-checked' : 'held'] : states[state];

/** A draft that was not checked is not summed up in a count, unless that is why it is held. */
const countOf = ({ state, hold, items }: Said, { things }: OverlayWords): string | null =>
  items.length > 0 && (state === 'warned' || hold) ? things(items.length) : null;

/** What the panel's head shows: “Held: 2 things to mend”, “Not checked”. */
export function stateInWords(view: Said, words: OverlayWords): string {
  const name = nameOf(view, words);
  const count = countOf(view, words);
  if (count === null) return name;
  return view.hold ? `${name}: ${count}` : count;
}

/**
 * The summary without the state it begins with, which stands right above it: “Held: this breaks…” is
 * “This breaks…”. Empty where it says nothing but the state.
 */
export function reasonOf({ summary }: Pick<Said, 'summary'>, { states }: OverlayWords): string {
  const named = Object.values(states)
    .filter((name) => summary.startsWith(name) && /^([.:]|$)/.test(summary.slice(name.length)))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  if (named === '') return summary;
  const rest = summary.slice(named.length + 1).trimStart();
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The finding to name where there is room for one: the first of the gravest, which is why it is held. */
export const mainItem = (items: readonly PanelItem[]): PanelItem | undefined =>
  SEVERITIES.map((severity) => items.find((item) => item.severity === severity)).find(
    (item) => item !== undefined,
  );

/** What is said aloud: the state with the count, and the reason, each once. */
export function spokenState(view: Said, words: OverlayWords): string {
  const reason = reasonOf(view, words);
  return `${words.name}: ${stateInWords(view, words)}.${reason && ` ${reason}`}`;
}

/** Words of the draft as they are quoted; nothing where there are none. */
export const quote = (text: string, { quotes: [open, close] }: OverlayWords): string =>
  text === '' ? '' : `${open}${text}${close}`;
