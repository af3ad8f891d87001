/** @jsxImportSource react */
import { testId } from '../../config.ts';
import { IconButton, VIEW } from '../../parts.tsx';
import { t } from '../../strings.ts';
import { ComposerBody } from '../body.tsx';
import { useEnv } from '../env.ts';
import { RepliedTo } from '../replied-to.tsx';
import { ReplyingTo } from '../replying-to.tsx';
import { DraftsButton } from './modal.tsx';

/** X Pro's drawer beside its navigation. assumed: its looks and its width. */
export function ProFrame() {
  const { dismiss } = useEnv();
  return (
    <div
      className={VIEW}
      data-testid={testId('drawerAnimatedDiv')}
      style={{
        background: 'var(--bg)',
        borderInlineEnd: '1px solid var(--border)',
        bottom: 0,
        insetInlineStart: 64,
        overflowY: 'auto',
        padding: 16,
        position: 'fixed',
        top: 0,
        width: 440,
        zIndex: 5,
      }}
    >
      <div
        className={VIEW}
        style={{ display: 'flex', flexDirection: 'row', justifyContent: 'space-between' }}
      >
        <IconButton
          icon="close"
          testid="app-bar-close"
          aria-label={t('composer.close')}
          onClick={dismiss}
        />
        <DraftsButton />
      </div>
      <RepliedTo />
      <ReplyingTo />
      <ComposerBody autoFocus />
    </div>
  );
}
