export type Theme = 'light' | 'dark';

/**
 * X writes its theme as body's inline background; the system's preference says nothing about it.
 * Anything unreadable or see-through counts as light, as X's own first paint does.
 */
export function readTheme(doc: Document): Theme {
  const background = doc.defaultView?.getComputedStyle(doc.body).backgroundColor ?? '';
  const [red = 255, green = 255, blue = 255, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  if (alpha === 0) return 'light';
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
