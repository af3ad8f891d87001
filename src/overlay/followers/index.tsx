import { type JSX, render } from 'preact';
import { contain, containPresses } from '../containment.ts';
import { keepFocus, moveFocus } from '../focus.ts';
import { refuseUnseen, watchSight } from '../in-sight.ts';
import { createSpeech } from '../speech.ts';
import { stayAttached } from '../staying.ts';
import { Bar } from './bar.tsx';
import { Flag } from './flag.tsx';
import { createFollowersHost, type FollowersHost } from './host.ts';
import { createTip } from './tip.ts';
import type {
  BarPlace,
  BarView,
  FollowersEvents,
  FollowersOverlay,
  FollowersWords,
  PlacedFlag,
} from './types.ts';
import { createUnderBars } from './under-bars.ts';

interface Needs {
  readonly doc: Document;
  readonly words: FollowersWords;
  readonly events: FollowersEvents;
  readonly signal: AbortSignal;
}

/**
 * What Lollipop draws on the list of followers: a flag beside an account, and the review bar. Both hang
 * in a closed host of their own, in the document's coordinates, so that flags scroll with the page
 * without anything being computed; nothing is put into X's cells. To be called at document_start, as
 * `createOverlay`; draws nothing until there is something.
 */
export function createFollowersOverlay({ doc, words, events, signal }: Needs): FollowersOverlay {
  let stage: ReturnType<typeof createStage> | null = null;
  if (doc.defaultView) {
    const handlers = {
      host: () => stage?.host.element ?? null,
      onKey: (event: KeyboardEvent) => stage?.onKey(event),
      onFocusLeft: () => {},
    };
    contain(doc.defaultView, handlers, signal);
  }
  const clear = (): void => {
    stage?.end();
    stage = null;
  };
  const open = (): NonNullable<typeof stage> => {
    stage ??= createStage(doc, words, events);
    return stage;
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    bar(view) {
      if (signal.aborted || (view === null && stage === null)) return;
      open().bar(view);
    },
    place: (place, theme) => stage?.place(place, theme),
    flags(flags) {
      if (signal.aborted || (flags.length === 0 && stage === null)) return;
      open().flags(flags);
    },
    barHeight: () => (stage === null ? 0 : stage.host.bar.offsetHeight),
    say: (sentence) => stage?.say(sentence),
    enter: () => stage?.enter() ?? false,
    clear,
  };
}

function createStage(doc: Document, words: FollowersWords, events: FollowersEvents) {
  const over = new AbortController();
  const host: FollowersHost = createFollowersHost(doc, words);
  const speech = createSpeech(host.polite, host.alert);
  const tip = createTip(host);
  const bars = createUnderBars(doc, host.flags);
  let shown: BarView | null = null;
  let drawn = '';
  let placed = '';
  let place: BarPlace | null = null;
  let pressable = '';
  /** What is drawn of each flag, by what it says and where: the same is not made again while somebody scrolls. */
  let made: ReadonlyMap<string, JSX.Element> = new Map();
  const sight = watchSight(host.element, host.bar);
  const now = (): number => performance.now();
  const here = (): boolean =>
    place !== null && Math.abs(host.bar.getBoundingClientRect().left - place.x) < 2;
  const refused = (): void => speech.soon(words.pressNotSeen);
  refuseUnseen(host.shadow, { ...sight, here, now }, refused, over.signal);
  containPresses(host.element, host.shadow, over.signal);
  stayAttached(host.element, host.attach, over.signal);
  host.attach();

  const draw = (): void => {
    const view = shown;
    // Counts that go up move no button.
    const buttons = JSON.stringify([view?.buttons, view?.selected, view?.notes]);
    if (buttons !== pressable) sight.changed(now());
    pressable = buttons;
    host.bar.hidden = view === null;
    keepFocus(doc, host.shadow, () =>
      render(view && <Bar view={view} words={words} events={events} />, host.bar),
    );
  };

  const near = (flag: PlacedFlag | null, beside: HTMLElement): void => {
    if (flag) tip.show(flag, beside);
    else tip.hide();
  };
  const liOf = (flag: PlacedFlag): JSX.Element => (
    <li key={flag.id}>
      <Flag flag={flag} words={words} onSelect={events.onSelect} onNear={near} />
    </li>
  );

  return {
    host,
    bar(view: BarView | null): void {
      host.attach();
      const next = JSON.stringify(view);
      if (next === drawn) return;
      drawn = next;
      const before = shown;
      shown = view;
      draw();
      if (view && before?.state !== view.state) {
        speech.later(`${words.name}: ${[view.state, ...view.notes].join(' ')}`);
      }
    },
    place(next: BarPlace, theme: 'light' | 'dark'): void {
      const { x, width, lift } = next;
      const key = `${x} ${width} ${lift} ${theme}`;
      if (key === placed) return;
      placed = key;
      place = next;
      sight.changed(now());
      host.box.dataset.theme = theme;
      host.bar.style.left = `${x}px`;
      host.bar.style.width = `${width}px`;
      host.bar.style.bottom = `${lift}px`;
    },
    flags(flags: readonly PlacedFlag[]): void {
      host.attach();
      const before = made;
      made = new Map(
        flags.map((flag) => {
          const says = JSON.stringify(flag);
          return [says, before.get(says) ?? liOf(flag)];
        }),
      );
      if (sameKeys(before, made)) return;
      keepFocus(doc, host.shadow, () => render([...made.values()], host.flags));
      bars.placed(flags);
      tip.kept(flags);
    },
    say: (sentence: string) => speech.soon(sentence),
    enter(): boolean {
      if (shown === null) return false;
      host.bar.querySelector<HTMLElement>('.bar')?.focus({ preventScroll: true });
      return true;
    },
    onKey(event: KeyboardEvent): void {
      // A page can give the focus to the host itself, but not lead a person's keys to our buttons so.
      if (!host.shadow.activeElement) {
        event.preventDefault();
        return;
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        if (!tip.hide()) events.onLeave();
        return;
      }
      const at = host.shadow.activeElement;
      if (!at || !host.bar.contains(at)) return;
      // A list of reasons answers its own keys.
      if (at.localName === 'select' && event.key !== 'Tab') return;
      moveFocus(event, host.bar, host.shadow);
      if (event.defaultPrevented) return;
      if (sight.seen(here())) byKey(event, shown, events);
      else refused();
    },
    end(): void {
      over.abort();
      speech.stop();
      bars.stop();
      sight.stop();
      render(null, host.bar);
      render(null, host.flags);
      host.element.remove();
    },
  };
}

/** The same flags, in the same order. */
function sameKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  const [a, b] = [[...one.keys()], [...other.keys()]];
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

/** A letter does what the button that shows it does. */
function byKey(event: KeyboardEvent, view: BarView | null, events: FollowersEvents): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  const key = event.key.toLowerCase();
  const choice = view?.selected?.choices.find((one) => one.key === key);
  const button = view?.buttons.find((one) => one.key === key);
  if (view?.selected && choice) {
    event.preventDefault();
    events.onDecide(view.selected.id, choice.decision, choice.reason);
  } else if (button) {
    event.preventDefault();
    events.onAct(button.act);
  }
}
