/** @jsxImportSource react */
import { Button, Label } from '../parts.tsx';
import { t } from '../strings.ts';
import { canSend } from './changes.ts';
import { useEnv } from './env.ts';
import type { Draft } from './model.ts';
import { useDraft } from './store.ts';

function wording({ sendAt, rows }: Draft, reply: boolean): string {
  if (sendAt) return t('composer.schedule');
  if (rows.length > 1) return t('composer.postAll');
  return t(reply ? 'composer.reply' : 'composer.post');
}

/** Posts, replies, schedules. Its key makes it a new node whenever rows come or go. */
export function SendButton() {
  const { store, kind, replyTo, send } = useEnv();
  const draft = useDraft(store);
  const onPage = kind === 'inline' || kind === 'inline-reply';
  return (
    <Button
      key={draft.generation}
      testid={onPage ? 'tweetButtonInline' : 'tweetButton'}
      disabled={!canSend(draft)}
      onClick={send}
    >
      <Label>{wording(draft, replyTo !== null)}</Label>
    </Button>
  );
}
