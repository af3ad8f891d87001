import { all } from './dom.ts';
import { SEND, THEME_COLOUR } from './selectors.ts';

export interface Theme {
  readonly dark: boolean;
  readonly background: string;
  readonly text: string;
  /** The user's colour, where a coloured Post button shows it (black in the light theme of 2026). */
  readonly accent?: string;
  /** The user's text size against X's default of 15 px. */
  readonly scale: number;
}

type Colour = readonly [red: number, green: number, blue: number];

/** X's three grounds with the text it sets on them (1.2, A and B). */
const TEXT_ON: Readonly<Record<string, string>> = {
  '255,255,255': 'rgb(15, 20, 25)',
  '21,32,43': 'rgb(247, 249, 249)',
  '0,0,0': 'rgb(231, 233, 234)',
  '5,5,5': 'rgb(231, 233, 234)',
};

/** The theme lives in the body's inline style; before X has booted there is none yet. */
export function readTheme(doc: Document): Theme {
  const view = doc.defaultView;
  const styled = (el: Element | null) =>
    el === null || view === null ? null : view.getComputedStyle(el);
  const ground = colourOf(styled(doc.body)?.backgroundColor) ?? metaColour(doc) ?? preferred(view);
  const dark = luminance(ground) < 0.5;
  const text = TEXT_ON[ground.join(',')] ?? (dark ? 'rgb(231, 233, 234)' : 'rgb(15, 20, 25)');
  const size = Number.parseFloat(styled(doc.documentElement)?.fontSize ?? '');
  const scale = Number.isFinite(size) && size > 0 ? Math.min(2, Math.max(0.8, size / 15)) : 1;
  const theme = { dark, background: css(ground), text, scale };
  const button = all(doc, SEND.present)[0] ?? null;
  const accent = colourOf(styled(button)?.backgroundColor);
  return accent !== null && isColourful(accent) ? { ...theme, accent: css(accent) } : theme;
}

/** Calls back when the theme or the text size has changed; changing it re-mounts X's layers (1.2). */
export function watchTheme(
  doc: Document,
  onChange: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let last = JSON.stringify(readTheme(doc));
  const look = () => {
    const theme = readTheme(doc);
    const now = JSON.stringify(theme);
    if (now === last) return;
    last = now;
    onChange(theme);
  };
  const observer = new (doc.defaultView?.MutationObserver ?? MutationObserver)(() => {
    watchBody();
    look();
  });
  let body: Element | null = null;
  const options = { attributes: true, attributeFilter: ['style', 'class', 'data-theme'] };
  function watchBody(): void {
    if (doc.body === null || doc.body === body) return;
    body = doc.body;
    observer.observe(body, options);
  }
  observer.observe(doc.documentElement, { ...options, childList: true });
  watchBody();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function colourOf(value: string | null | undefined): Colour | null {
  const text = (value ?? '').trim();
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  const parts = hex?.slice(1).map((part) => Number.parseInt(part, 16));
  const rgb =
    /^rgba?\(([^)]+)\)$/
      .exec(text)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? parts;
  const [red, green, blue, alpha = 1] = rgb ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  return [red, green, blue];
}

function metaColour(doc: Document): Colour | null {
  return colourOf(doc.querySelector(THEME_COLOUR)?.getAttribute('content'));
}

function preferred(view: Window | null): Colour {
  const dark =
    typeof view?.matchMedia === 'function' &&
    view.matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? [0, 0, 0] : [255, 255, 255];
}

function luminance([red, green, blue]: Colour): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function isColourful(colour: Colour): boolean {
  return Math.max(...colour) - Math.min(...colour) > 60;
}

function css([red, green, blue]: Colour): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
