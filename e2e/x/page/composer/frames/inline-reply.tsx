/** @jsxImportSource react */
import { useState } from 'react';
import { testId } from '../../config.ts';
import { VIEW } from '../../parts.tsx';
import { t } from '../../strings.ts';
import { ComposerBody } from '../body.tsx';
import { useEnv } from '../env.ts';
import { ReplyingTo } from '../replying-to.tsx';
import { SendButton } from '../send-button.tsx';
import { useDraft } from '../store.ts';

/** The reply box below the post of a status page: unfolds when it gets the focus (CAP26). */
export function InlineReplyFrame() {
  const { store } = useEnv();
  const { id, sending } = useDraft(store);
  const [unfolded, setUnfolded] = useState<number | null>(null);
  const folded = unfolded !== id;
  return (
    <div
      className={VIEW}
      data-testid={testId('inline_reply_offscreen')}
      onFocus={() => setUnfolded(id)}
      style={{ padding: '0 16px 12px' }}
    >
      <div
        role="progressbar"
        aria-label={t('composer.sending')}
        aria-valuemax={100}
        aria-valuemin={0}
        aria-valuenow={sending ? 50 : 0}
        className={VIEW}
        style={{
          background: 'var(--border)',
          height: 2,
          visibility: sending ? 'visible' : 'hidden',
        }}
      >
        <div
          className={VIEW}
          data-testid={testId('progressBar-bar')}
          style={{ background: 'var(--accent)', height: 2, width: sending ? '50%' : 0 }}
        />
      </div>
      {!folded && <ReplyingTo />}
      <div
        className={VIEW}
        style={{ alignItems: 'flex-end', display: 'flex', flexDirection: 'row' }}
      >
        <div className={VIEW} style={{ flex: 1, minWidth: 0 }}>
          <ComposerBody autoFocus={false} folded={folded} />
        </div>
        {folded && <SendButton />}
      </div>
    </div>
  );
}
