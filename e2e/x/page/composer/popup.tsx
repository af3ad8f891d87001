/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { config, testId } from '../config.ts';
import { DIR, VIEW } from '../parts.tsx';
import { panel } from './style.ts';

/** Everything that floats lives in #layers, which X replaces now and then: look it up each time. */
export function Layer({ children }: { children: ReactNode }) {
  const [layers] = useState(() => document.getElementById('layers') ?? document.body);
  return createPortal(children, layers);
}

let open = 0;

/** Whether a menu or a sheet is open: Escape is theirs then, not the composer's. */
export const overlayOpen = (): boolean => open > 0;

/** Closes on Escape, on keyup as on X; not on the end of the very key press that opened it. */
export function useOverlay(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    open++;
    let pressed = false;
    const onDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') pressed = true;
    };
    const onUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && pressed) latest.current();
    };
    // In the capture phase: the key press that opens this still bubbles to the window.
    window.addEventListener('keydown', onDown, true);
    window.addEventListener('keyup', onUp);
    return () => {
      open--;
      window.removeEventListener('keydown', onDown, true);
      window.removeEventListener('keyup', onUp);
    };
  }, []);
}

const WIDTH = 300;
const sheets = config.sheets || config.layout === 'mobile';

interface Props {
  anchor: HTMLElement;
  close(): void;
  children: ReactNode;
  label?: string;
}

/** A menu at its anchor, or (mobile) a sheet at the foot. */
export function Popup({ anchor, close, children, label }: Props) {
  useOverlay(close);
  const [ready, setReady] = useState(false);
  // X draws the frame first and what is in it a tick later (4.2).
  useEffect(() => {
    const timer = setTimeout(() => setReady(true));
    return () => clearTimeout(timer);
  }, []);
  const box = anchor.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8));
  const below = box.bottom + 320 < window.innerHeight;
  const place = config.sheets
    ? { bottom: 0, left: 0, right: 0 }
    : {
        left,
        width: WIDTH,
        ...(below ? { top: box.bottom } : { bottom: window.innerHeight - box.top }),
      };
  return (
    <Layer>
      <div className={VIEW} style={{ position: 'fixed', inset: 0, zIndex: 20 }}>
        <div
          data-testid={sheets ? testId('mask') : undefined}
          style={{ position: 'absolute', inset: 0 }}
          onClick={close}
        />
        <div
          role="menu"
          aria-label={label}
          tabIndex={-1}
          style={{ ...panel, ...place, position: 'fixed', padding: '8px 0' }}
        >
          {ready && <div data-testid={testId(sheets ? 'sheetDialog' : 'Dropdown')}>{children}</div>}
        </div>
      </div>
    </Layer>
  );
}

export function MenuItem(props: { children: ReactNode; checked?: boolean; onClick(): void }) {
  const { children, checked, onClick } = props;
  return (
    <div
      role="menuitem"
      tabIndex={0}
      className={VIEW}
      style={{ padding: '12px 16px', cursor: 'pointer', fontWeight: 700 }}
      onClick={onClick}
      onKeyDown={(event) => event.key === 'Enter' && onClick()}
    >
      <div dir={DIR}>
        <span>{children}</span>
        {checked && <span style={{ color: 'var(--accent)', marginInlineStart: 8 }}>✓</span>}
      </div>
    </div>
  );
}
