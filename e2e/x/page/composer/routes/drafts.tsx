/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { Spinner, VIEW } from '../../parts.tsx';
import { back, navigate } from '../../router.ts';
import { t } from '../../strings.ts';
import { handOver, openDialogStore, useEditing } from '../current.ts';
import { formatMoment } from '../dates.ts';
import { Dialog } from '../dialog.tsx';
import type { SavedAs } from '../model.ts';
import { type SavedPost, savedPosts, takeUp } from '../saved.ts';
import { Tabs } from '../tabs.tsx';
import { ListButton } from './search.tsx';

const PATHS = {
  draft: '/compose/post/unsent/drafts',
  scheduled: '/compose/post/unsent/scheduled',
} as const satisfies Record<SavedAs['kind'], string>;

/** Undefined while X is asked, null when it does not answer. */
function useSaved(kind: SavedAs['kind']): readonly SavedPost[] | null | undefined {
  const [posts, setPosts] = useState<readonly SavedPost[] | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    setPosts(undefined);
    void savedPosts(kind).then((found) => current && setPosts(found));
    return () => {
      current = false;
    };
  }, [kind]);
  return posts;
}

/** Unsent and planned posts. It sits in #layers without role=dialog (2.3). */
export function DraftsView({ scheduled }: { scheduled: boolean }) {
  const kind = scheduled ? 'scheduled' : 'draft';
  const posts = useSaved(kind);
  const editing = useEditing();
  const store = editing?.store ?? openDialogStore();
  const choose = (post: SavedPost) => {
    const draft = takeUp(post);
    const { replyToId } = post;
    if (replyToId) {
      handOver(draft, replyToId);
      navigate('/compose/post', { replace: true, state: { replyTo: replyToId } });
    } else if (store) {
      store.set(draft);
      back();
    } else {
      handOver(draft);
      navigate('/compose/post', { replace: true });
    }
  };
  return (
    <Dialog inner bare close={back} title={t('composer.drafts')}>
      <Tabs
        tabs={[
          ['draft', t('composer.unsentPosts')],
          ['scheduled', t('composer.scheduled')],
        ]}
        current={kind}
        choose={(name) => navigate(PATHS[name], { replace: true })}
      />
      <div className={VIEW} style={{ minHeight: 240 }}>
        {posts === undefined && <Spinner label={t('loading')} />}
        {posts === null && <div style={{ padding: 32 }}>{t('composer.failed')}</div>}
        {posts?.length === 0 && <div style={{ padding: 32 }}>{t('composer.noDrafts')}</div>}
        {posts?.map((post) => (
          <ListButton key={post.as.id} testid="unsentTweet" onClick={() => choose(post)}>
            {post.sendAt && <div>{t('composer.willSendOn', formatMoment(post.sendAt))}</div>}
            {post.text || t('composer.media')}
          </ListButton>
        ))}
      </div>
    </Dialog>
  );
}
