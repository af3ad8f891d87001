/** @jsxImportSource react */
import { t } from '../strings.ts';
import { useEnv } from './env.ts';
import { saveDraft } from './saved.ts';
import { Sheet } from './sheet.tsx';
import { useDraft } from './store.ts';

/** X's question before it closes a composer that holds something: Save or Discard. */
export function CloseSheet({ close, leave }: { close(): void; leave(): void }) {
  const { store } = useEnv();
  const draft = useDraft(store);
  const discard = { label: t('composer.discard'), onClick: leave };
  // assumed: a thread cannot be saved, so its sheet asks another question.
  if (draft.rows.length > 1) {
    return (
      <Sheet
        testid="confirmationSheetDialog"
        title={t('composer.discardThread')}
        text={t('composer.discardThreadWhy')}
        primary={{ ...discard, testid: 'confirmationSheetConfirm' }}
        other={{ testid: 'confirmationSheetCancel', label: t('composer.cancel'), onClick: close }}
        close={close}
      />
    );
  }
  const save = () => {
    saveDraft(draft);
    leave();
  };
  return (
    <Sheet
      testid="confirmationSheetDialog"
      title={t('composer.savePost')}
      text={t('composer.savePostWhy')}
      primary={{ testid: 'confirmationSheetConfirm', label: t('composer.save'), onClick: save }}
      other={{ ...discard, testid: 'confirmationSheetCancel' }}
      close={close}
    />
  );
}
