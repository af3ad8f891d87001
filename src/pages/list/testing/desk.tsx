import { type ComponentChild, options, render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { vi } from 'vitest';
import {
  type ConsentBody,
  type ConsentEvent,
  consentBodySchema,
  derive,
  type Register,
} from '../../../consent/index.ts';
import { createWords } from '../../../i18n/index.ts';
import { type Acts, useActs } from '../../../ui/use-acts.ts';
import type { ListView } from '../../../ui/use-list.ts';
import { NoticeBar } from '../notice-bar.tsx';
import type { SectionProps } from '../section.tsx';

/** A part of the page over a list in memory, for tests. `TODAY` is a Wednesday in November. */
export const TODAY = '2026-11-25';
export const words = createWords('en_GB');
// Preact runs effects after a frame or 35 ms, by when a file's last test and its window are gone.
options.requestAnimationFrame = (run) => queueMicrotask(run);
/** However busy the machine is: states are waited for. */
vi.setConfig({ testTimeout: 60_000 });
const NOON = Date.parse('2026-11-25T12:00:00Z');

export interface Desk {
  readonly root: HTMLElement;
  register(): Register;
  /** Bodies recorded since the start, in order. */
  recorded(): ConsentBody[];
  /** As if another window had recorded something. */
  meanwhile(body: ConsentBody): Promise<void>;
  /** What the page says now. */
  text(): string;
  button(name: RegExp): HTMLButtonElement;
  field(label: RegExp): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  press(name: RegExp): Promise<void>;
  type(label: RegExp, value: string): Promise<void>;
  tick(label: RegExp): Promise<void>;
  choose(label: RegExp, value: string): Promise<void>;
  close(): void;
}

export async function openDesk(
  before: readonly ConsentBody[],
  part: (props: SectionProps) => ComponentChild,
): Promise<Desk> {
  const root = document.createElement('main');
  document.body.append(root);
  const start = before.map((body, index) => eventOf(body, index));
  let events: readonly ConsentEvent[] = start;
  let tell: (events: readonly ConsentEvent[]) => void = () => {};

  const add = (bodies: readonly ConsentBody[]): ConsentEvent[] => {
    const fresh = bodies.map((body, index) =>
      eventOf(v.parse(consentBodySchema, body), events.length + index),
    );
    events = [...events, ...fresh];
    tell(events);
    return fresh;
  };
  const record: ListView['record'] = async (bodies) => ({
    ok: true,
    value: { events: add(bodies) },
  });

  function Page() {
    const [now, setNow] = useState(events);
    tell = setNow;
    const acts: Acts = useActs(words, record, 'list_undone');
    const register = useMemo(() => derive(now), [now]);
    return (
      <>
        <NoticeBar words={words} acts={acts} />
        {part({ words, register, events: now, today: TODAY, acts })}
      </>
    );
  }
  await act(() => render(<Page />, root));

  const one = <E extends Element>(found: E[], what: RegExp): E => {
    const [first] = found;
    if (!first || found.length > 1)
      throw new Error(`${found.length} of ${what}:\n${root.textContent}`);
    return first;
  };
  const buttons = (name: RegExp) =>
    [...root.querySelectorAll('button')].filter((button) =>
      name.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
    );
  const labelled = (label: RegExp) => {
    const tied = [...root.querySelectorAll('label')]
      .filter(({ textContent }) => label.test(textContent ?? ''))
      .flatMap((found) => found.control ?? []);
    const named = [...root.querySelectorAll('[aria-label]')].filter(
      (found) =>
        found.matches('input, select, textarea') &&
        label.test(found.ariaLabel ?? found.getAttribute('aria-label') ?? ''),
    );
    const fields = [...tied, ...named].filter(
      (found) =>
        found instanceof HTMLInputElement ||
        found instanceof HTMLSelectElement ||
        found instanceof HTMLTextAreaElement,
    );
    return one(fields, label);
  };
  const settle = () =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });

  const desk: Desk = {
    root,
    register: () => derive(events),
    recorded: () => events.slice(start.length).map(({ body }) => body),
    meanwhile: async (body) => {
      await act(() => void add([body]));
      await settle();
    },
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    button: (name) => one(buttons(name), name),
    field: labelled,
    press: async (name) => {
      await act(() => desk.button(name).click());
      await settle();
    },
    type: async (label, value) => {
      const field = desk.field(label);
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    tick: async (label) => {
      await act(() => desk.field(label).click());
    },
    choose: async (label, value) => {
      const field = desk.field(label);
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    close: () => {
      act(() => render(null, root));
      root.remove();
    },
  };
  return desk;
}

const eventOf = (body: ConsentBody, index: number): ConsentEvent => ({
  id: `event-${index}`,
  at: NOON + index,
  by: 'person-1',
  body,
});
