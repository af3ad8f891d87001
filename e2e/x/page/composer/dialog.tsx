/** @jsxImportSource react */
import { type CSSProperties, type ReactNode, useEffect } from 'react';
import { config, testId } from '../config.ts';
import { DIR, IconButton, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { overlayOpen } from './overlay-open.ts';
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
const MASK: CSSProperties = { background: 'var(--shade)', inset: 0, position: 'fixed' };
const BOX: CSSProperties = {
  ...panel,
  margin: '5vh 0 24px',
  maxWidth: '100vw',
  overflow: 'visible',
  position: 'relative',
  width: 600,
};

interface Props {
  close(): void;
  children: ReactNode;
  title?: string;
  /** What stands at the end of the app bar. */
  action?: ReactNode;
  /** A back arrow instead of a cross: a step inside the composer. */
  inner?: boolean;
  /** Some of X's views in #layers have no role=dialog (drafts, 2.3). */
  bare?: boolean;
}

/** X's modal frame: mask, box near the top, app bar. On mobile a page of its own. */
export function Dialog(props: Props) {
  const { close, bare } = props;
  useEffect(() => {
    // The editor handles its own Escape and prevents the default: this one is for the rest.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || overlayOpen()) return;
      close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
  if (config.layout === 'mobile') {
    return (
      <div className={VIEW} style={{ background: 'var(--bg)', minHeight: '100vh' }}>
        <Contents {...props} />
      </div>
    );
  }
  const role = bare
    ? {}
    : { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header' };
  return (
    <div className={VIEW} style={OVER}>
      <div className={VIEW} data-testid={testId('mask')} style={MASK} onClick={close} />
      <div {...role} className={VIEW} style={BOX}>
        <Contents {...props} />
      </div>
    </div>
  );
}

function Contents({ close, children, title, action, inner }: Props) {
  return (
    <>
      <div className={VIEW} style={{ ...row, gap: 16, height: 53, padding: '0 16px' }}>
        <IconButton
          icon={inner ? 'back' : 'close'}
          testid={inner ? 'app-bar-back' : 'app-bar-close'}
          aria-label={t(inner ? 'composer.back' : 'composer.close')}
          onClick={close}
        />
        <h2
          id="modal-header"
          role="heading"
          aria-level={2}
          dir={DIR}
          style={{ ...bold, flex: 1, fontSize: 20, margin: 0 }}
        >
          <span>{title}</span>
        </h2>
        {action}
      </div>
      <div className={VIEW} style={{ padding: '0 16px 12px' }}>
        {children}
      </div>
    </>
  );
}
