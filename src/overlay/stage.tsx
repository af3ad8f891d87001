import { render } from 'preact';
import { containPresses } from './containment.ts';
import { keepFocus, moveFocus } from './focus.ts';
import { createHost } from './host.ts';
import { refuseUnseen, watchSight } from './in-sight.ts';
import { markMoreBelow } from './more-below.ts';
import { Panel } from './panel.tsx';
import { createPlacer } from './placer.ts';
import { samePanel } from './same-panel.ts';
import { createSpeech } from './speech.ts';
import { mainItem, spokenState } from './state-words.ts';
import { stayAttached } from './staying.ts';
import type { OverlayEvents, OverlayWords, PanelView } from './types.ts';

/** A finding must stand for so long, in ms, before a card opens by itself over it. */
const BEFORE_OPENING = 600;

/** Languages written from the right; Firefox has no `Intl.Locale.getTextInfo`. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

type Wish = 'auto' | 'held' | 'open' | 'shut';

export interface Stage {
  readonly element: Element;
  show(view: PanelView): void;
  explain(): void;
  say(sentence: string): void;
  enter(): void;
  onKey(event: KeyboardEvent): void;
  onFocusLeft(): void;
  end(): void;
}

/** The panel's life from the first paint to `clear`: nothing of it outlives `end`. */
export function createStage(doc: Document, words: OverlayWords, events: OverlayEvents): Stage {
  const over = new AbortController();
  const host = createHost(doc);
  const box = host.mount;
  const speech = createSpeech(host.polite, host.alert);
  let view: PanelView | null = null;
  /** What a person has asked for; `auto` until somebody did, `held` while a held Post is explained. */
  let wish: Wish = 'auto';
  /** What to go back to when the keyboard leaves a card it has opened. */
  let wishBefore: Wish | null = null;
  let notice = '';
  /** The finding whose choices are unfolded. */
  let unfolded: string | null = null;
  let insisting = false;
  let open = false;
  let stood = false;
  let standing: ReturnType<typeof setTimeout> | undefined;

  box.className = 'box';
  for (const element of [box, host.polite, host.alert]) element.lang = words.lang;
  // X's direction decides at which side the panel stands; what it says reads in its own.
  box.dir = RIGHT_TO_LEFT.test(words.lang) ? 'rtl' : 'ltr';
  containPresses(host.element, host.shadow, over.signal);
  stayAttached(host.element, host.attach, over.signal);
  // Scroll events do not bubble.
  const scrolled = { capture: true, passive: true, signal: over.signal };
  box.addEventListener('scroll', () => markMoreBelow(box), scrolled);

  const sight = watchSight(host.element, box);
  const now = (): number => performance.now();
  const placer = createPlacer(doc, box, {
    onMoved: () => sight.changed(now()),
    view: () => view,
    want() {
      if (wish === 'open') return 'card';
      if (wish === 'shut') return 'strip';
      if (open && host.shadow.activeElement) return 'card';
      if (wish === 'held') return 'held';
      return stood ? 'either' : 'strip';
    },
    insists: () => insisting || host.shadow.activeElement !== null,
    onShape(shape) {
      if (open === (shape === 'card')) return;
      open = shape === 'card';
      draw();
    },
  });

  const here = (): boolean => placer.isInPlace();
  const say = (sentence: string): void => {
    notice = sentence;
    speech.soon(sentence);
    draw();
    placer.contentChanged();
  };
  refuseUnseen(host.shadow, { ...sight, here, now }, () => say(words.pressNotSeen), over.signal);

  const wishFor = (next: Wish): void => {
    wish = next;
    wishBefore = null;
    insisting = false;
    placer.wishChanged();
  };

  function draw(): void {
    if (!view) return;
    sight.changed(now());
    const props = { words, open, notice, unfolded };
    const acts = {
      toggle: () => wishFor(open ? 'shut' : 'open'),
      fix: events.onFix,
      answer: events.onAnswer,
      dismiss: events.onDismiss,
      takeBack: events.onTakeBack,
      choose: events.onChoice,
      unfold: (itemId: string) => {
        unfolded = unfolded === itemId ? null : itemId;
        draw();
        placer.contentChanged();
      },
      act: events.onAction,
      settings: events.onSettings,
    };
    keepFocus(doc, host.shadow, () =>
      render(view && <Panel view={view} {...props} acts={acts} />, box),
    );
  }

  /** Half a word is often a finding for a moment; a card that flashes up for it is a nuisance. */
  function waitToOpen(count: number): void {
    if (count > 0 === (standing !== undefined)) return;
    clearTimeout(standing);
    standing = undefined;
    stood = false;
    if (count === 0) return;
    standing = setTimeout(() => {
      stood = true;
      placer.wishChanged();
    }, BEFORE_OPENING);
  }

  const status = (): string => (view ? spokenState(view, words) : '');

  function leave(): void {
    // A card that lies over the page goes; one for which there is room opens by itself again.
    if (wish === 'open') wishFor(wishBefore ?? (view?.hold ? 'held' : 'auto'));
    events.onLeave();
  }

  return {
    element: host.element,
    show(next) {
      host.attach();
      const same = view !== null && samePanel(view, next);
      view = next;
      if (wish === 'held' && !next.hold) wish = 'auto';
      if (wishBefore === 'held' && !next.hold) wishBefore = 'auto';
      waitToOpen(next.items.length);
      speech.later(status());
      if (same) return;
      speech.outdated();
      notice = '';
      draw();
      placer.contentChanged();
    },
    explain() {
      // Posted by keyboard from a composer that is out of sight: say so where it can be seen.
      const away = box.classList.contains('away');
      wishFor(wish === 'open' ? 'open' : 'held');
      insisting = away;
      speech.now(() => {
        const first = mainItem(view?.items ?? []);
        const more = first ? [first.what, first.how] : [];
        return { status: status(), alert: [status(), ...more].join(' ') };
      });
    },
    say,
    enter() {
      if (!view) return;
      if (!open) {
        const before = wish;
        wishFor('open');
        wishBefore = before;
      }
      // What is hidden cannot be focused.
      box.classList.remove('away');
      box.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    },
    onKey(event) {
      // A page can give the focus to the host itself, but not lead a person's keys to our buttons so.
      if (!host.shadow.activeElement) {
        event.preventDefault();
        return;
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        leave();
      } else {
        moveFocus(event, box, host.shadow);
      }
    },
    onFocusLeft() {
      if (wishBefore && doc.activeElement !== host.element) wishFor(wishBefore);
    },
    end() {
      over.abort();
      clearTimeout(standing);
      speech.stop();
      placer.stop();
      sight.stop();
      render(null, box);
      host.element.remove();
    },
  };
}
