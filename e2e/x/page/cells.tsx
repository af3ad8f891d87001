/** @jsxImportSource react */
import { type ReactNode, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { testId } from './config.ts';
import { Button, classes, Label, Text, VIEW } from './parts.tsx';
import { t } from './strings.ts';

export interface Cell {
  key: string;
  content: ReactNode;
}

/** Height of a cell that has not been measured, in pixels. */
const GUESS = 90;
const OVERSCAN = 600;

interface Props {
  cells: readonly Cell[];
  label: string;
  /** Called when the end of the list comes near. */
  onEnd?: (() => void) | undefined;
}

/** X's virtual list: only cells near the viewport exist, each at an absolute place (3.3). */
export function Cells({ cells, label, onEnd }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const frame = useRef(0);

  useEffect(() => {
    const later = () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(redraw);
    };
    // Captured at the document: in X Pro the columns scroll, not the window.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    later();
    return () => {
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
      cancelAnimationFrame(frame.current);
    };
  }, []);

  const measured = (key: string, height: number) => {
    if (heights.current.get(key) === height) return;
    heights.current.set(key, height);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(redraw);
  };

  const top = box.current ? -box.current.getBoundingClientRect().top : 0;
  const from = top - OVERSCAN;
  const to = top + window.innerHeight + OVERSCAN;
  let offset = 0;
  const placed = cells.map((cell) => {
    const start = offset;
    offset += heights.current.get(cell.key) ?? GUESS;
    return { cell, start, end: offset };
  });
  const near = placed.filter(({ start, end }) => end >= from && start <= to);
  const atEnd = offset <= to;
  useEffect(() => {
    if (atEnd) onEnd?.();
  }, [atEnd, onEnd]);

  return (
    <div aria-label={label} className={VIEW}>
      <div className={VIEW} ref={box} style={{ position: 'relative', minHeight: offset }}>
        {near.map(({ cell, start }) => (
          <Placed key={cell.key} cell={cell} start={start} measured={measured} />
        ))}
      </div>
    </div>
  );
}

function Placed(props: {
  cell: Cell;
  start: number;
  measured: (key: string, height: number) => void;
}) {
  const { cell, start, measured } = props;
  const node = useRef<HTMLDivElement>(null);
  const report = useRef(measured);
  report.current = measured;
  useLayoutEffect(() => {
    const element = node.current;
    if (!element) return;
    const measure = () => report.current(cell.key, element.getBoundingClientRect().height);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [cell.key]);
  return (
    <div
      className={VIEW}
      ref={node}
      data-testid={testId('cellInnerDiv')}
      style={{ transform: `translateY(${start}px)`, position: 'absolute', width: '100%' }}
    >
      {cell.content}
    </div>
  );
}

/** X's cell for a page that did not come (3.3). */
export function retryCell(again: () => void): Cell {
  return {
    key: 'failed',
    content: (
      <div className={classes(VIEW, 'r-empty')}>
        <Text className="r-secondary">{t('reload')}</Text>
        <Button onClick={again}>
          <Label>{t('retry')}</Label>
        </Button>
      </div>
    ),
  };
}

let lastSection = 0;

/** The region around a list, with its hidden heading. */
export function ListSection(props: Props & { heading: string }) {
  const id = useRef(0);
  id.current ||= ++lastSection;
  const name = `accessible-list-${id.current}`;
  return (
    <section role="region" aria-labelledby={name} className={VIEW}>
      <h1 dir="auto" role="heading" aria-level={1} id={name} className="css-146c3p1 r-hidden">
        {props.heading}
      </h1>
      <Cells cells={props.cells} label={props.label} onEnd={props.onEnd} />
    </section>
  );
}
