/** @jsxImportSource react */
import { Button, Label } from '../../parts.tsx';
import { t } from '../../strings.ts';
import { ComposerBody } from '../body.tsx';
import { Dialog } from '../dialog.tsx';
import { useEnv } from '../env.ts';
import { RepliedTo } from '../replied-to.tsx';
import { ReplyingTo } from '../replying-to.tsx';
import { useDraft } from '../store.ts';

/** The dialog at /compose/post. */
export function ModalFrame() {
  const { dismiss } = useEnv();
  return (
    <Dialog close={dismiss} action={<DraftsButton />}>
      <RepliedTo />
      <ReplyingTo />
      <ComposerBody autoFocus />
    </Dialog>
  );
}

export function DraftsButton() {
  const { store, open } = useEnv();
  const { rows } = useDraft(store);
  const [first] = rows;
  return (
    <Button
      look="bare"
      testid="unsentButton"
      onClick={() => first && open('/compose/post/unsent/drafts', first)}
    >
      <Label>
        <span style={{ color: 'var(--accent)' }}>{t('composer.drafts')}</span>
      </Label>
    </Button>
  );
}
