/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { graphql } from './api.ts';
import { testId } from './config.ts';
import type { IconName } from './icons.ts';
import { Button, classes, Icon, Link, VIEW } from './parts.tsx';
import { tooltip, useOpener } from './popup.tsx';
import { RepostMenu, ShareMenu } from './post-menus.tsx';
import { navigate } from './router.ts';
import { changePost } from './session.ts';
import { shortCount, t } from './strings.ts';
import type { Post } from './types.ts';

function Count({ icon, count }: { icon: IconName; count?: number }) {
  return (
    <div dir="ltr" className="css-146c3p1 r-action">
      <Icon name={icon} />
      {count !== undefined && (
        <span className="css-1jxf684 r-count" data-testid={testId('app-text-transition-container')}>
          <span className="css-1jxf684">{count > 0 ? shortCount(count) : ''}</span>
        </span>
      )}
    </div>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return <div className={classes(VIEW, 'r-actioncell')}>{children}</div>;
}

/** `15 replies, 8783 likes, Liked, 729 bookmarks`: counts of zero are left out. */
function groupLabel(post: Post): string {
  const counts = [
    ['nReplies', post.replies],
    ['nReposts', post.reposts],
    ['nLikes', post.likes],
    ['liked', Number(post.liked)],
    ['nBookmarks', post.bookmarks],
    ['nViews', post.views],
  ] as const;
  const words = counts.flatMap(([key, count]) => (count > 0 ? [t(key, count)] : []));
  return words.join(', ');
}

async function like(post: Post): Promise<void> {
  const liked = !post.liked;
  changePost(post.id, (now) => ({ liked, likes: now.likes + (liked ? 1 : -1) }));
  await graphql(liked ? 'FavoriteTweet' : 'UnfavoriteTweet', { tweet_id: post.id });
}

async function bookmark(post: Post): Promise<void> {
  const bookmarked = !post.bookmarked;
  changePost(post.id, (now) => ({
    bookmarked,
    bookmarks: now.bookmarks + (bookmarked ? 1 : -1),
  }));
  await graphql(bookmarked ? 'CreateBookmark' : 'DeleteBookmark', { tweet_id: post.id });
}

interface Props {
  post: Post;
  id: string;
  /** Only the post a status page is about counts its bookmarks. */
  focused?: boolean;
}

export function PostActions({ post, id, focused }: Props) {
  const repost = useOpener(<RepostMenu post={post} />);
  const share = useOpener(<ShareMenu post={post} />);
  return (
    <div
      role="group"
      id={id}
      aria-label={groupLabel(post)}
      className={classes(VIEW, 'r-actions')}
      onClick={(event) => event.stopPropagation()}
    >
      <Cell>
        <Button
          look="bare"
          testid="reply"
          aria-label={t('replyLabel', post.replies)}
          onClick={() => navigate('/compose/post', { state: { replyTo: post.id } })}
        >
          <Count icon="reply" count={post.replies} />
        </Button>
      </Cell>
      <Cell>
        <Button
          look="bare"
          testid={post.reposted ? 'unretweet' : 'retweet'}
          className={post.reposted ? 'r-green' : undefined}
          aria-label={t(post.reposted ? 'repostedLabel' : 'repostLabel', post.reposts)}
          {...repost}
        >
          <Count icon="repost" count={post.reposts} />
        </Button>
      </Cell>
      <Cell>
        <Button
          look="bare"
          testid={post.liked ? 'unlike' : 'like'}
          className={post.liked ? 'r-pink' : undefined}
          aria-label={t(post.liked ? 'likedLabel' : 'likeLabel', post.likes)}
          onClick={() => void like(post)}
        >
          <Count icon={post.liked ? 'liked' : 'like'} count={post.likes} />
        </Button>
      </Cell>
      <Cell>
        <Link
          href={`/${post.author.handle}/status/${post.id}/analytics`}
          aria-label={t('viewsLabel', post.views)}
        >
          <Count icon="views" count={post.views} />
        </Link>
      </Cell>
      <div className={classes(VIEW, 'r-row')}>
        <Button
          look="bare"
          testid={post.bookmarked ? 'removeBookmark' : 'bookmark'}
          className={post.bookmarked ? 'r-blue' : undefined}
          aria-label={t(post.bookmarked ? 'bookmarked' : 'bookmark')}
          onClick={() => void bookmark(post)}
        >
          <Count
            icon={post.bookmarked ? 'bookmarked' : 'bookmark'}
            {...(focused && { count: post.bookmarks })}
          />
        </Button>
        <span className={VIEW} {...tooltip(t('sharePost'))}>
          <Button look="bare" aria-label={t('sharePost')} {...share}>
            <Count icon="share" />
          </Button>
        </span>
      </div>
    </div>
  );
}
