/** @jsxImportSource react */
import { testId } from './config.ts';
import { isoDate, shortDate } from './dates.ts';
import { Avatar, Text, VIEW } from './parts.tsx';
import { PostMedia } from './post-media.tsx';
import { richText } from './rich-text.tsx';
import { navigate } from './router.ts';
import { t } from './strings.ts';
import type { Post } from './types.ts';
import { Handle, Name } from './user-name.tsx';

/** A quoted post that is gone: an article inside an article (4.1). */
export function GoneQuote() {
  return (
    <article role="article" tabIndex={-1} className={`${VIEW} r-quote`}>
      <Text className="r-secondary">{t('unavailable')}</Text>
    </article>
  );
}

/** A quoted post: a box with role=link, never an article, and names that are no links (4.1). */
export function QuoteCard({ post }: { post: Post }) {
  const open = () => navigate(`/${post.author.handle}/status/${post.id}`);
  return (
    <div className={VIEW}>
      <div dir="ltr" className="css-146c3p1 r-hidden">
        {t('quote')}
      </div>
      <div
        role="link"
        tabIndex={0}
        className={`${VIEW} r-quote`}
        onClick={(event) => {
          event.stopPropagation();
          open();
        }}
        onKeyDown={(event) => event.key === 'Enter' && open()}
      >
        <div className={`${VIEW} r-row r-gap`}>
          <div className={VIEW} data-testid={testId('Tweet-User-Avatar')}>
            <Avatar user={post.author} size={20} plain />
          </div>
          <div className={`${VIEW} r-row r-gap`} data-testid={testId('User-Name')}>
            <Name user={post.author} />
            <Handle user={post.author} link={false} />
            <Text className="r-secondary">·</Text>
            <time className="r-secondary" dateTime={isoDate(post.createdAt)}>
              {shortDate(post.createdAt)}
            </time>
          </div>
        </div>
        <div
          dir="auto"
          lang={post.lang}
          className="css-146c3p1 r-text"
          data-testid={testId('tweetText')}
        >
          {richText(post.text, false)}
        </div>
        <PostMedia post={post} />
      </div>
    </div>
  );
}
