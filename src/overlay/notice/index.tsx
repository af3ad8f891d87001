import { render } from 'preact';
import { contain, containPresses } from '../containment.ts';
import { keepFocus, moveFocus } from '../focus.ts';
import { createHost } from '../host.ts';
import { refuseUnseen, watchSight } from '../in-sight.ts';
import { markMoreBelow } from '../more-below.ts';
import { createPlacer } from '../placer.ts';
import { createSpeech } from '../speech.ts';
import { stayAttached } from '../staying.ts';
import { Notice } from './notice.tsx';
import type { NoticeEvents, NoticeOverlay, NoticeView, NoticeWords } from './types.ts';

interface Needs {
  readonly doc: Document;
  readonly words: NoticeWords;
  readonly events: NoticeEvents;
  readonly signal: AbortSignal;
}

/**
 * A note in a closed host of its own, placed as the panel is: beside what it is about, over no control
 * of X, and over no words while there is room elsewhere. What it says is said aloud once in a life of
 * the page. To be called at document_start, as `createOverlay`.
 */
export function createNotice({ doc, words, events, signal }: Needs): NoticeOverlay {
  let stage: ReturnType<typeof createStage> | null = null;
  let said = '';
  if (doc.defaultView) {
    const handlers = {
      host: () => stage?.element ?? null,
      onKey: (event: KeyboardEvent) => stage?.onKey(event),
      onFocusLeft: () => {},
    };
    contain(doc.defaultView, handlers, signal);
  }
  const clear = (): void => {
    stage?.end();
    stage = null;
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    show(view) {
      if (signal.aborted) return;
      stage ??= createStage(doc, words, events);
      stage.show(view);
      const all = [`${words.name}: ${view.title}.`, ...view.says].join(' ');
      if (all === said) return;
      said = all;
      stage.say(all);
    },
    enter: () => stage?.enter() ?? false,
    clear,
  };
}

function createStage(doc: Document, words: NoticeWords, events: NoticeEvents) {
  const over = new AbortController();
  const host = createHost(doc);
  const box = host.mount;
  const speech = createSpeech(host.polite, host.alert);
  let view: NoticeView | null = null;
  let open = false;
  let wish: 'either' | 'card' | 'strip' = 'either';
  let drawn = '';

  box.className = 'box';
  box.dir = 'ltr';
  for (const element of [box, host.polite, host.alert]) element.lang = words.lang;
  containPresses(host.element, host.shadow, over.signal);
  stayAttached(host.element, host.attach, over.signal);
  const scrolled = { capture: true, passive: true, signal: over.signal };
  box.addEventListener('scroll', () => markMoreBelow(box), scrolled);

  const sight = watchSight(host.element, box);
  const now = (): number => performance.now();
  const placer = createPlacer(doc, box, {
    onMoved: () => sight.changed(now()),
    // In several lines where there is no room for a card, as what is said when a Post was held.
    view: () => view && { ...view, send: null, hold: true },
    want: () => (host.shadow.activeElement ? 'card' : wish),
    insists: () => host.shadow.activeElement !== null,
    onShape(shape) {
      if (open === (shape === 'card')) return;
      open = shape === 'card';
      draw();
    },
  });
  const refused = (): void => speech.soon(words.pressNotSeen);
  const here = (): boolean => placer.isInPlace();
  refuseUnseen(host.shadow, { ...sight, here, now }, refused, over.signal);

  const wishFor = (next: typeof wish): void => {
    wish = next;
    placer.wishChanged();
  };

  function draw(): void {
    sight.changed(now());
    const props = { words, open, close: events.onClose };
    const toggle = () => wishFor(open ? 'strip' : 'card');
    keepFocus(doc, host.shadow, () =>
      render(view && <Notice view={view} {...props} toggle={toggle} />, box),
    );
  }

  return {
    element: host.element,
    show(next: NoticeView): void {
      host.attach();
      view = next;
      const { title, inShort, says } = next;
      const words = JSON.stringify([title, inShort, says]);
      if (words !== drawn) draw();
      drawn = words;
      placer.contentChanged();
    },
    say: speech.later,
    enter(): boolean {
      wishFor('card');
      box.classList.remove('away');
      box.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
      return true;
    },
    onKey(event: KeyboardEvent): void {
      // A page can give the focus to the host itself, but not lead a person's keys to our buttons so.
      if (!host.shadow.activeElement) {
        event.preventDefault();
        return;
      }
      if (event.key !== 'Escape') {
        moveFocus(event, box, host.shadow);
        return;
      }
      event.preventDefault();
      wishFor('either');
      events.onLeave();
    },
    end(): void {
      over.abort();
      speech.stop();
      placer.stop();
      sight.stop();
      render(null, box);
      host.element.remove();
    },
  };
}
