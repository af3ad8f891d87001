import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = (long.match(/[\da-f]{2}/gi) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function tokens(block: RegExp): Map<string, string> {
  const found = block.exec(read('./panel.css'))?.[1] ?? '';
  return new Map(
    [...found.matchAll(/--([\w-]+): (#[\da-f]+)/g)].map(([, name, hex]) => [`${name}`, `${hex}`]),
  );
}

const THEMES: [string, Map<string, string>][] = [
  ['light', tokens(/\.box \{([^}]*)\}/)],
  ['dark', tokens(/\.box\[data-theme="dark"\] \{([^}]*)\}/)],
];

describe.each(THEMES)('the panel in %s', (_theme, colours) => {
  const of = (name: string): string => colours.get(name) ?? '#';

  test.each(['text', 'quiet', 'green', 'stop', 'check', 'warn', 'advice'])(
    '%s can be read on both grounds',
    (name) => {
      expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(name), of('raised'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('so can a pressed button’s words, and a strip’s edge be seen', () => {
    expect(contrast(of('on-green'), of('green'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('edge'), of('ground'))).toBeGreaterThanOrEqual(3);
  });
});

test('underlines are seen on every theme X has had', () => {
  const lines = [...read('./highlight.css').matchAll(/underline \w+ (#[\da-f]{6})/g)];
  expect(lines).toHaveLength(4);
  for (const [, line = ''] of lines) {
    for (const ground of ['#ffffff', '#000000', '#050505', '#15202b']) {
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    }
  }
});

test('each severity has its own kind of line', () => {
  const kinds = [...read('./highlight.css').matchAll(/underline (\w+) /g)].map(([, kind]) => kind);
  expect(new Set(kinds).size).toBe(4);
});
