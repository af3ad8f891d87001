import type { OverlayWords, PanelView } from './types.ts';

type Said = Pick<PanelView, 'state' | 'hold' | 'summary' | 'items'>;

export const stateOf = (view: Pick<PanelView, 'state' | 'hold'>): PanelView['state'] | 'held' =>
  view.hold ? 'held' : view.state;

const nameOf = ({ state, hold }: Said, { states }: OverlayWords): string =>
  hold ? states[state === 'not-checked' ? 'held-not-checked' : 'held'] : states[state];

const countOf = ({ state, hold, items }: Said, { things }: OverlayWords): string | null =>
  items.length > 0 && (state === 'warned' || (hold && state !== 'not-checked'))
    ? things(items.length)
    : null;

/** What the panel's head shows. */
export function stateInWords(view: Said, words: OverlayWords): string {
  const name = nameOf(view, words);
  const count = countOf(view, words);
  if (count === null) return name;
  return view.hold ? `${name}: ${count}` : count;
}

/** “Held: this breaks…” after “Held” would be heard twice. */
export function summaryNamesState(view: Said, words: OverlayWords): boolean {
  const name = nameOf(view, words);
  return view.summary.startsWith(name) && !/^[\p{L}\p{N}]/u.test(view.summary.slice(name.length));
}

/** What is said aloud: the state, its reason and the count, each once. */
export function spokenState(view: Said, words: OverlayWords): string {
  if (!summaryNamesState(view, words)) {
    return `${words.name}: ${stateInWords(view, words)}. ${view.summary}`;
  }
  const count = countOf(view, words);
  return `${words.name}: ${view.summary}${count === null ? '' : ` ${count}.`}`;
}
