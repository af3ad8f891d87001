/** @jsxImportSource react */
import { type CSSProperties, type ReactNode, useEffect } from 'react';
import { testId } from '../config.ts';
import { IconButton, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { overlayOpen } from './popup.tsx';
import { bold, panel, row } from './style.ts';

const OVER: CSSProperties = {
  alignItems: 'center',
  display: 'flex',
  flexDirection: 'column',
  inset: 0,
  overflowY: 'auto',
  position: 'fixed',
  zIndex: 10,
};
const MASK: CSSProperties = { background: 'rgba(0, 0, 0, 0.4)', inset: 0, position: 'fixed' };

interface Props {
  close(): void;
  children: ReactNode;
  title?: string;
  /** What stands at the end of the app bar. */
  action?: ReactNode;
  /** A back arrow instead of a cross: a step inside the composer. */
  inner?: boolean;
  /** Part of X's views in #layers have no role=dialog (drafts, 2.3). */
  bare?: boolean;
}

/** X's modal frame: mask, box near the top, app bar. */
export function Dialog({ close, children, title, action, inner, bare }: Props) {
  useEffect(() => {
    // The editor handles its own Escape and prevents the default: this one is for the rest.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || overlayOpen()) return;
      close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
  const role = bare
    ? {}
    : { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header' };
  return (
    <div className={VIEW} style={OVER}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as on X, a bare layer */}
      <div className={VIEW} data-testid={testId('mask')} style={MASK} onClick={close} />
      <div
        {...role}
        className={VIEW}
        style={{
          ...panel,
          borderRadius: 16,
          marginTop: '5vh',
          marginBottom: 24,
          maxWidth: '100vw',
          overflow: 'visible',
          position: 'relative',
          width: 600,
        }}
      >
        <div className={VIEW} style={{ ...row, height: 53, padding: '0 16px', gap: 16 }}>
          <IconButton
            icon={inner ? 'back' : 'close'}
            testid={inner ? 'app-bar-back' : 'app-bar-close'}
            aria-label={t(inner ? 'composer.back' : 'composer.close')}
            onClick={close}
          />
          <h2
            id="modal-header"
            // biome-ignore lint/a11y/noRedundantRoles: X writes it
            role="heading"
            aria-level={2}
            dir="ltr"
            style={{ ...bold, flex: 1, fontSize: 20, margin: 0 }}
          >
            <span>{title}</span>
          </h2>
          {action}
        </div>
        <div className={VIEW} style={{ padding: '0 16px 12px' }}>
          {children}
        </div>
      </div>
    </div>
  );
}
