import { region, style } from '../host.ts';
import panel from '../panel.css?inline';
import own from './followers.css?inline';
import type { FollowersWords } from './types.ts';

export interface FollowersHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Around all of it: the theme and the colours. */
  readonly box: HTMLElement;
  readonly flags: HTMLElement;
  readonly bar: HTMLElement;
  readonly tip: HTMLElement;
  readonly polite: HTMLElement;
  readonly alert: HTMLElement;
  attach(): void;
}

/** One element beside body, at the top of the document and of no size, with a closed tree. */
export function createFollowersHost(doc: Document, words: FollowersWords): FollowersHost {
  const element = doc.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const make = (tag: string, name: string): HTMLElement => {
    const made = doc.createElement(tag);
    made.className = name;
    return made;
  };
  const box = make('div', 'box followers');
  const flags = make('ul', 'flags');
  flags.setAttribute('aria-label', words.flags);
  const bar = make('div', 'docked');
  const tip = make('div', 'tip');
  // Whoever does not see it has its words from the flag itself.
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  bar.hidden = true;
  box.append(flags, bar, tip);
  const polite = region(doc, 'polite');
  const alert = region(doc, 'assertive');
  for (const one of [box, polite, alert]) one.lang = words.lang;
  box.dir = 'ltr';
  style(doc, shadow, panel + own);
  shadow.append(box, polite, alert);
  return {
    element,
    shadow,
    box,
    flags,
    bar,
    tip,
    polite,
    alert,
    attach() {
      const root: Element | null = doc.documentElement;
      if (element.parentElement !== root) root?.append(element);
    },
  };
}
