/** @jsxImportSource react */
import { VIEW } from '../../parts.tsx';
import { ComposerBody } from '../body.tsx';

/** The composer at the head of Home. */
export function InlineFrame() {
  return (
    <div className={VIEW} style={{ padding: '0 16px 8px' }}>
      <ComposerBody autoFocus={false} />
    </div>
  );
}
