/** @jsxImportSource react */
import { testId } from '../../config.ts';
import { IconButton, VIEW } from '../../parts.tsx';
import { t } from '../../strings.ts';
import { ComposerBody } from '../body.tsx';
import { useEnv } from '../env.ts';
import { ReplyingTo } from '../replying-to.tsx';
import { SendButton } from '../send-button.tsx';
import { DraftsButton } from './modal.tsx';

/** Mobile web's full page: the send button stands in the app bar, the text box is a textarea. */
export function MobileFrame() {
  const { dismiss } = useEnv();
  return (
    <div
      className={VIEW}
      style={{ background: 'var(--bg)', minHeight: '100vh', padding: '0 16px' }}
    >
      <div
        className={VIEW}
        data-testid={testId('TopNavBar')}
        style={{ alignItems: 'center', display: 'flex', flexDirection: 'row', gap: 12, height: 53 }}
      >
        <IconButton
          icon="close"
          testid="app-bar-close"
          aria-label={t('composer.close')}
          onClick={dismiss}
        />
        <div style={{ flex: 1 }} />
        <DraftsButton />
        <SendButton />
      </div>
      <ReplyingTo />
      <ComposerBody autoFocus sendElsewhere />
    </div>
  );
}
