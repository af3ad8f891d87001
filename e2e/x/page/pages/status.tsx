/** @jsxImportSource react */
import { AppBar, useTitle } from '../app-bar.tsx';
import { Article } from '../article.tsx';
import { ListSection } from '../cells.tsx';
import { Composer } from '../composer/index.tsx';
import { config, testId } from '../config.ts';
import { Button, classes, Icon, Label, Text, VIEW } from '../parts.tsx';
import { useTimeline } from '../session.ts';
import { t } from '../strings.ts';
import type { Post } from '../types.ts';
import { postCells } from './home.tsx';

/** A post with what was answered; the inline reply sits in the focused post's own cell. */
export function StatusPage({ id }: { id: string }) {
  const timeline = useTimeline(`status:${id}`, 'TweetDetail', { focalTweetId: id });
  const { posts } = timeline;
  const focal = posts?.find((post) => post.id === id);
  useTitle(focal ? `${focal.author.name} on X: "${focal.text}"` : t('post'));
  const before = posts?.filter((post) => post.id === focal?.replyToId) ?? [];
  const after = posts?.filter((post) => post !== focal && !before.includes(post)) ?? null;
  return (
    <>
      <AppBar title={t('post')}>
        <Button look="bare" className="r-end" aria-haspopup="menu">
          <Label>
            {t('relevant')} <Icon name="more" className="r-hidden" />
          </Label>
        </Button>
      </AppBar>
      {posts && !focal && <Missing />}
      <ListSection
        heading={t('conversation')}
        label={t('timeline', t('conversation'))}
        cells={[
          ...before.map((post) => ({ key: post.id, content: <Article post={post} /> })),
          ...(focal ? [{ key: 'focal', content: <Focal post={focal} /> }] : []),
          ...postCells({ ...timeline, posts: after }),
        ]}
      />
    </>
  );
}

/** assumed: what X shows for a post that is not there, after it was deleted too. */
function Missing() {
  return (
    <div className={classes(VIEW, 'r-empty')} data-testid={testId('error-detail')}>
      <Text className="r-secondary">{t('postGone')}</Text>
    </div>
  );
}

function Focal({ post }: { post: Post }) {
  return (
    <div className={`${VIEW} r-line`}>
      <div className={VIEW}>
        <Article post={post} focused />
        {config.layout !== 'mobile' && (
          <Composer key={post.id} kind="inline-reply" context={{ replyTo: post }} />
        )}
      </div>
    </div>
  );
}
