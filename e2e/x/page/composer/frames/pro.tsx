/** @jsxImportSource react */
import { IconButton, VIEW } from '../../parts.tsx';
import { t } from '../../strings.ts';
import { ComposerBody } from '../body.tsx';
import { useEnv } from '../env.ts';
import { RepliedTo } from '../replied-to.tsx';
import { ReplyingTo } from '../replying-to.tsx';
import { DraftsButton } from './modal.tsx';

/** What X Pro's drawer holds; the drawer itself, `drawerAnimatedDiv`, is the shell's. */
export function ProFrame() {
  const { dismiss } = useEnv();
  return (
    <div className={VIEW} style={{ padding: 4 }}>
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
