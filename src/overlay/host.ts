import card from './card.css?inline';
import note from './note.css?inline';
import panel from './panel.css?inline';
import short from './short.css?inline';
import strip from './strip.css?inline';

// What the panel asks of a high-contrast mode must come after what it overrules.
const css = strip + note + card + short + panel;

/** What stands in the page: one element, and a closed tree the page cannot look into. */
export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Preact's place; it would take over any node beside it. */
  readonly mount: HTMLElement;
  readonly polite: HTMLElement;
  readonly alert: HTMLElement;
  /** Puts the host back where the page has removed it, or put it somewhere else. */
  attach(): void;
}

export function createHost(doc: Document): Host {
  const element = doc.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const mount = doc.createElement('div');
  const polite = region(doc, 'polite');
  const alert = region(doc, 'assertive');
  style(doc, shadow, css);
  shadow.append(mount, polite, alert);

  return {
    element,
    shadow,
    mount,
    polite,
    alert,
    attach() {
      // Beside body, never in #react-root: X re-mounts what is in there and would drop it.
      const root: Element | null = doc.documentElement;
      if (element.parentElement !== root) root?.append(element);
    },
  };
}

export function region(doc: Document, politeness: 'polite' | 'assertive'): HTMLElement {
  const element = doc.createElement('div');
  element.className = 'spoken';
  element.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
  element.setAttribute('aria-live', politeness);
  element.setAttribute('aria-atomic', 'true');
  return element;
}

export function style(doc: Document, shadow: ShadowRoot, css: string): void {
  const view = doc.defaultView;
  try {
    if (!view) throw new TypeError('a document without a window');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a sheet across the Xray border; X's CSP allows inline styles.
    const element = doc.createElement('style');
    element.textContent = css;
    shadow.append(element);
  }
}
