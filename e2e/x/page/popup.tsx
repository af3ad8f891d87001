/** @jsxImportSource react */
import {
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { config, testId } from './config.ts';
import { classes, Link, Mask, Text, VIEW } from './parts.tsx';
import { usePath } from './router.ts';

/**
 * The one popup of the page. X reuses it: a tooltip that is still open becomes the menu, in the
 * same node, while a quick click makes a new one (x-web-client 4.2).
 */
interface Popup extends Shape {
  id: number;
  anchor: HTMLElement;
  tooltip: string | null;
  content: ReactNode;
}

interface Shape {
  /** Menus have role=menu and the Dropdown test id, cards (account switcher) the HoverCard's. */
  kind?: 'menu' | 'card';
  /** A post's menu covers its button, a composer's opens below. */
  at?: 'over' | 'below';
  label?: string;
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

/** Whether a menu or card is open: Escape is its own then. A tooltip is neither. */
export const popupOpen = (): boolean => popup !== null && popup.tooltip === null;

function openPopup(anchor: HTMLElement, content: ReactNode, shape: Shape): void {
  clearTimeout(waiting);
  const reused = popup?.tooltip && popup.anchor.contains(anchor) ? popup.id : ++lastId;
  set({ ...shape, id: reused, anchor, tooltip: null, content });
}

/** Props for a button that opens a popup. */
export function useOpener(content: ReactNode, shape: Shape = {}) {
  const open = usePopup();
  const anchor = useRef<HTMLElement | null>(null);
  return {
    'aria-haspopup': 'menu',
    'aria-expanded': open?.tooltip === null && open.anchor === anchor.current,
    onClick: ({ currentTarget }: MouseEvent) => {
      if (!(currentTarget instanceof HTMLElement)) return;
      anchor.current = currentTarget;
      openPopup(currentTarget, content, shape);
    },
  } as const;
}

/** Props for a button with a tooltip, or for what is around it. */
export function tooltip(text: string) {
  return {
    onMouseEnter: (event: MouseEvent<HTMLElement>) => {
      const anchor = event.currentTarget;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (popup) return;
        set({ id: ++lastId, anchor, tooltip: text, content: null });
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
  const path = usePath();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is open belongs to a path
  useEffect(() => closePopup, [path]);
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
  const menu = open.kind !== 'card';
  const inside = ready ? open.content : null;
  if (sheets && menu) {
    return (
      <>
        <Mask close={closePopup} />
        {/* assumed: its role; that it is the mask's neighbour and holds the items is known. */}
        <div
          className={classes(VIEW, 'r-popup r-sheet')}
          role="menu"
          aria-label={open.label}
          data-testid={testId('sheetDialog')}
        >
          {inside}
        </div>
      </>
    );
  }
  return (
    <>
      <div className={classes(VIEW, 'r-cover')} onClick={closePopup} />
      <div
        className={classes(VIEW, 'r-popup')}
        role={menu ? 'menu' : undefined}
        aria-label={open.label}
        style={place(open.anchor, menu && open.at !== 'below')}
      >
        {inside && (
          <div className={VIEW} data-testid={testId(menu ? 'Dropdown' : 'HoverCard')}>
            {inside}
          </div>
        )}
      </div>
    </>
  );
}

/** Over the anchor, from its end; or below it, or above where there is no room, from its start. */
function place(anchor: HTMLElement, over: boolean) {
  const box = anchor.getBoundingClientRect();
  const width = over ? 240 : 300;
  const wanted = over ? box.right - width : box.left;
  const left = Math.max(8, Math.min(wanted, window.innerWidth - width - 8));
  const upwards = over ? box.top > window.innerHeight * 0.6 : box.bottom + 320 > window.innerHeight;
  return upwards
    ? { left, minWidth: width, bottom: window.innerHeight - box.top + 4 }
    : { left, minWidth: width, top: over ? box.top : box.bottom };
}

interface ItemProps {
  children: ReactNode;
  testid?: string;
  danger?: boolean;
  checked?: boolean;
  /** The menu stays open: the item is one of several to tick. */
  stays?: boolean;
  onClick?: () => void;
}

export function MenuItem({ children, testid, danger, checked, stays, onClick }: ItemProps) {
  const choose = () => {
    if (!stays) closePopup();
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
      <Text>
        {children}
        {checked && <span className="r-blue"> ✓</span>}
      </Text>
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
