import { SEVERITIES, type Severity } from '../policy/ids.ts';
import type { Mark } from './types.ts';

/**
 * Page scripts can read `CSS.highlights`, so a name says how grave it is and nothing else: not which
 * rule, not which pupil.
 */
const nameOf = (severity: Severity): string => `lollipop-${severity}`;

interface Highlights {
  paint(items: readonly Mark[]): void;
  clear(): void;
}

/** Underlines by the CSS Custom Highlight API: the editor's DOM is left as it is. */
export function createHighlights(doc: Document): Highlights {
  const view = doc.defaultView;
  // Absent before Firefox 140 and in jsdom: the panel still says everything.
  if (!view || !('Highlight' in view) || !view.CSS?.highlights) {
    return { paint() {}, clear() {} };
  }
  const registry = view.CSS.highlights;
  const shown = new Map<
    Severity,
    { readonly ranges: readonly Range[]; readonly highlight: Highlight }
  >();

  return {
    paint(items) {
      for (const severity of SEVERITIES) {
        const ranges = items
          .filter((item) => item.severity === severity)
          .flatMap((item) => item.ranges);
        const name = nameOf(severity);
        const before = shown.get(severity);
        // A script of the page can put one of its own, or none, in the place of ours.
        const there = before !== undefined && registry.get(name) === before.highlight;
        if (there && isWhole(before) && sameRanges(before.ranges, ranges)) continue;
        if (ranges.length === 0) {
          registry.delete(name);
          shown.delete(severity);
          continue;
        }
        const highlight = new view.Highlight(...ranges);
        // Where two findings share words, the graver one is drawn.
        highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
        registry.set(name, highlight);
        shown.set(severity, { ranges, highlight });
      }
    },
    clear() {
      for (const severity of SEVERITIES) registry.delete(nameOf(severity));
      shown.clear();
    },
  };
}

/** Nobody has taken anything out of it, nor put anything in. */
const isWhole = ({ ranges, highlight }: { ranges: readonly Range[]; highlight: Highlight }) =>
  highlight.size === new Set(ranges).size && ranges.every((range) => highlight.has(range));

/**
 * Ranges are live: one that React's re-mount has collapsed no longer equals the fresh one, so it is
 * painted again.
 */
export function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        (one === other ||
          (one.startContainer === other.startContainer &&
            one.startOffset === other.startOffset &&
            one.endContainer === other.endContainer &&
            one.endOffset === other.endOffset))
      );
    })
  );
}
