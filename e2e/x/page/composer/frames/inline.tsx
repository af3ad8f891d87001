/** @jsxImportSource react */
import { VIEW } from '../../parts.tsx';
import { ComposerBody } from '../body.tsx';

/** The composer at the head of Home. */
export function InlineFrame() {
  return (
    <div
      className={VIEW}
      style={{ borderBottom: '1px solid var(--border)', padding: '0 16px 8px' }}
    >
      <ComposerBody autoFocus={false} />
    </div>
  );
}
