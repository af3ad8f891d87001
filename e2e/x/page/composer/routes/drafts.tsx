/** @jsxImportSource react */
import { testId } from '../../config.ts';
import { VIEW } from '../../parts.tsx';
import { back, navigate } from '../../router.ts';
import { t } from '../../strings.ts';
import { handOver, openDialogStore, useEditing } from '../current.ts';
import { Dialog } from '../dialog.tsx';
import { textOf } from '../editor-state.ts';
import { type SavedDraft, savedDrafts, takeDraft } from '../saved.ts';
import { Tabs } from '../tabs.tsx';

const PATHS = {
  unsent: '/compose/post/unsent/drafts',
  scheduled: '/compose/post/unsent/scheduled',
};

/** Unsent posts. It sits in #layers without role=dialog (2.3). */
export function DraftsView({ scheduled }: { scheduled: boolean }) {
  const editing = useEditing();
  const store = editing?.store ?? openDialogStore();
  const choose = (saved: SavedDraft) => {
    const draft = takeDraft(saved);
    if (store) {
      store.set(draft);
      back();
    } else {
      handOver(draft);
      navigate('/compose/post', { replace: true });
    }
  };
  // assumed: what is scheduled is not listed again; the replica's server keeps no list of it.
  const drafts = scheduled ? [] : savedDrafts();
  return (
    <Dialog inner bare close={back} title={t('composer.drafts')}>
      <Tabs
        tabs={[
          ['unsent', t('composer.unsentPosts')],
          ['scheduled', t('composer.scheduled')],
        ]}
        current={scheduled ? 'scheduled' : 'unsent'}
        choose={(name) => navigate(PATHS[name], { replace: true })}
      />
      <div className={VIEW} style={{ minHeight: 240 }}>
        {drafts.length === 0 && <div style={{ padding: 32 }}>{t('composer.noDrafts')}</div>}
        {drafts.map((draft) => (
          <button
            key={draft.row.id}
            type="button"
            data-testid={testId('unsentTweet')}
            onClick={() => choose(draft)}
            style={{
              background: 'none',
              border: 0,
              borderBottom: '1px solid var(--border)',
              color: 'var(--text)',
              cursor: 'pointer',
              display: 'block',
              font: 'inherit',
              padding: 16,
              textAlign: 'start',
              whiteSpace: 'pre-wrap',
              width: '100%',
            }}
          >
            {textOf(draft.row.editor) || t('composer.media')}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
