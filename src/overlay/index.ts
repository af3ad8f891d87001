import { contain } from './containment.ts';
import { createHighlights } from './highlights.ts';
import { createStage, type Stage } from './stage.tsx';
import type { Overlay, OverlayEvents, OverlayWords } from './types.ts';

export type { Mark, Overlay, OverlayEvents, OverlayWords, PanelItem, PanelView } from './types.ts';

interface Needs {
  readonly doc: Document;
  readonly words: OverlayWords;
  readonly events: OverlayEvents;
  readonly signal: AbortSignal;
}

/**
 * What Lollipop draws in the page: underlines and one panel. To be called at document_start, so that
 * its listeners on the window come before the page's; draws nothing until the first `paint`.
 */
export function createOverlay({ doc, words, events, signal }: Needs): Overlay {
  const highlights = createHighlights(doc);
  let stage: Stage | null = null;

  if (doc.defaultView) {
    const handlers = {
      host: () => stage?.element ?? null,
      onKey: (event: KeyboardEvent) => stage?.onKey(event),
      onFocusLeft: () => stage?.onFocusLeft(),
    };
    contain(doc.defaultView, handlers, signal);
  }

  const clear = (): void => {
    highlights.clear();
    stage?.end();
    stage = null;
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(view) {
      if (signal.aborted) return;
      highlights.paint(view.items);
      stage ??= createStage(doc, words, events);
      stage.show(view);
    },
    mark(marks) {
      if (!signal.aborted) highlights.paint(marks);
    },
    explain: () => stage?.explain(),
    say: (sentence) => stage?.say(sentence),
    enter: () => stage?.enter(),
    clear,
  };
}
