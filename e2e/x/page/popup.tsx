/** @jsxImportSource react */
import { type MouseEvent, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { config, testId } from './config.ts';
import { classes, Link, Text, VIEW } from './parts.tsx';

/**
 * The one popup of the page. X reuses it: a tooltip that is still open becomes the menu, in the
 * same node, while a quick click makes a new one (x-web-client 4.2).
 */
interface Popup {
  id: number;
  anchor: HTMLElement;
  tooltip: string | null;
  content: ReactNode;
  /** Menus have role=menu and the Dropdown test id, cards (account switcher) the HoverCard's. */
  kind: 'menu' | 'card';
}

const sheets = config.sheets || config.layout === 'mobile';
const TOOLTIP_DELAY_MS = 500;

let popup: Popup | null = null;
let lastId = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: Popup | null): void {
  popup = next;
  for (const listener of listeners) listener();
}

export function closePopup(): void {
  clearTimeout(waiting);
  set(null);
}

export function openPopup(anchor: HTMLElement, content: ReactNode, kind: Popup['kind'] = 'menu') {
  clearTimeout(waiting);
  const reused = popup?.tooltip && popup.anchor.contains(anchor) ? popup.id : ++lastId;
  set({ id: reused, anchor, tooltip: null, content, kind });
}

/** Props for a button with a tooltip. */
export function tooltip(text: string) {
  return {
    onMouseEnter: (event: MouseEvent<HTMLElement>) => {
      const anchor = event.currentTarget;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (popup) return;
        set({ id: ++lastId, anchor, tooltip: text, content: null, kind: 'menu' });
      }, TOOLTIP_DELAY_MS);
    },
    onMouseLeave: () => {
      clearTimeout(waiting);
      if (popup?.tooltip) set(null);
    },
  };
}

function usePopup(): Popup | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => popup,
  );
}

export function Popups() {
  const open = usePopup();
  useEffect(() => {
    // On keyup: a synthetic Escape needs both keydown and keyup.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && popup) closePopup();
    };
    document.addEventListener('keyup', onKey);
    return () => document.removeEventListener('keyup', onKey);
  }, []);
  if (!open) return null;
  return (
    <div className={classes(VIEW, 'r-popuplayer')} key={open.id}>
      {open.tooltip === null ? <Contents key="menu" open={open} /> : <Tip open={open} />}
    </div>
  );
}

function Tip({ open }: { open: Popup }) {
  const box = open.anchor.getBoundingClientRect();
  const style = { left: box.left + box.width / 2, top: box.bottom + 4 };
  return (
    <div className={classes(VIEW, 'r-tooltip')} style={style} role="tooltip">
      <span data-testid={testId('HoverLabel')}>{open.tooltip}</span>
    </div>
  );
}

function Contents({ open }: { open: Popup }) {
  const [ready, setReady] = useState(false);
  // X draws the frame first and what is in it a tick later.
  useEffect(() => {
    const timer = setTimeout(() => setReady(true));
    return () => clearTimeout(timer);
  }, []);
  const sheet = sheets && open.kind === 'menu';
  const inside = ready ? open.content : null;
  return (
    <>
      <div
        className={classes(VIEW, 'r-cover', sheet && 'r-dark')}
        data-testid={sheet ? testId('mask') : undefined}
        onClick={closePopup}
      />
      <div
        className={classes(VIEW, 'r-popup', sheet && 'r-sheet')}
        role={open.kind === 'menu' ? 'menu' : undefined}
        style={sheet ? undefined : place(open.anchor, open.kind)}
      >
        {inside && (
          <div
            className={VIEW}
            data-testid={testId(
              sheet ? 'sheetDialog' : open.kind === 'menu' ? 'Dropdown' : 'HoverCard',
            )}
          >
            {inside}
          </div>
        )}
      </div>
    </>
  );
}

function place(anchor: HTMLElement, kind: Popup['kind']) {
  const box = anchor.getBoundingClientRect();
  const width = kind === 'card' ? 300 : 240;
  const wanted = kind === 'card' ? box.left : box.right - width;
  const left = Math.max(8, Math.min(wanted, window.innerWidth - width - 8));
  return box.top > window.innerHeight * 0.6
    ? { left, minWidth: width, bottom: window.innerHeight - box.top + 4 }
    : { left, minWidth: width, top: kind === 'card' ? box.bottom : box.top };
}

interface ItemProps {
  children: ReactNode;
  testid?: string;
  danger?: boolean;
  onClick?: () => void;
}

export function MenuItem({ children, testid, danger, onClick }: ItemProps) {
  const choose = () => {
    closePopup();
    onClick?.();
  };
  return (
    <div
      role="menuitem"
      tabIndex={0}
      className={classes(VIEW, 'r-menuitem', danger && 'r-danger')}
      data-testid={testid && testId(testid)}
      onClick={choose}
      onKeyDown={(event) => event.key === 'Enter' && choose()}
    >
      <Text>{children}</Text>
    </div>
  );
}

/** A menu item that is a link, as Quote is. */
export function MenuLink(props: { children: ReactNode; href: string; state?: unknown }) {
  return (
    <Link
      role="menuitem"
      href={props.href}
      state={props.state}
      className="r-menuitem"
      onClick={closePopup}
    >
      <Text>{props.children}</Text>
    </Link>
  );
}
