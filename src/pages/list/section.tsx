import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ConsentEvent, Day, Register } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Acts } from '../../ui/use-acts.ts';
import { type Route, routeKey } from './route.ts';

/** What every part of the page is given. */
export interface SectionProps {
  readonly words: Words;
  readonly register: Register;
  readonly events: readonly ConsentEvent[];
  readonly today: Day;
  readonly acts: Acts;
}

/** Where the focus goes when what had it is gone: the heading of the part that is shown. */
export const focusPart = (): void => document.getElementById('part')?.focus();

/** One part of the page. Whoever comes to it by its address lands on its heading. */
export function Section(props: {
  route: Route;
  words: Words;
  children: ComponentChildren;
  /** No frame of its own, where the content brings frames. */
  bare?: boolean;
}) {
  const { route, words } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash.startsWith(`#${route}`)) heading.current?.focus();
  }, [route]);
  const intro = routeKey(route, 'intro');
  return (
    <section class={props.bare ? 'part' : 'part card'} aria-labelledby="part">
      <h2 id="part" tabIndex={-1} ref={heading}>
        {words(routeKey(route, 'heading'))}
      </h2>
      {words.has(intro) && <p class="quiet">{words(intro)}</p>}
      {props.children}
    </section>
  );
}

/** The heading of a step or a result; takes the focus when it appears, so that it is not lost. */
export function StepHeading({ children, of }: { children: ComponentChildren; of: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step moves the focus anew
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <h3 tabIndex={-1} ref={heading}>
      {children}
    </h3>
  );
}
