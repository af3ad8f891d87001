/** @jsxImportSource react */
import { useId } from 'react';
import { testId } from './config.ts';
import { isoDate, longDate, shortDate } from './dates.ts';
import { hoverCard } from './hover-card.tsx';
import { Avatar, classes, Icon, IconButton, Link, Text, VIEW } from './parts.tsx';
import { tooltip, useOpener } from './popup.tsx';
import { PostActions } from './post-actions.tsx';
import { LinkCard, PostMedia } from './post-media.tsx';
import { CaretMenu } from './post-menus.tsx';
import { GoneQuote, QuoteCard } from './quote-card.tsx';
import { richText } from './rich-text.tsx';
import { navigate } from './router.ts';
import { shownAccount } from './session.ts';
import { shortCount, t } from './strings.ts';
import type { Post } from './types.ts';
import { Handle, NameLink } from './user-name.tsx';

/** Past this many characters a timeline cuts the text and offers the rest. */
const LONG = 280;

interface Props {
  post: Post;
  /** At the top of its author's profile. */
  pinned?: boolean;
  /** The post a status page is about. */
  focused?: boolean;
  /** Above the editor of a reply: without its buttons. */
  context?: boolean;
}

/** A post as X draws it (x-web-client 4.1). */
export function Article({ post, pinned, focused, context }: Props) {
  const id = `id__${useId().replace(/\W/g, '')}`;
  const link = `/${post.author.handle}/status/${post.id}`;
  const open = () => !focused && !context && navigate(link);
  return (
    <article
      role="article"
      tabIndex={focused ? -1 : 0}
      data-testid={testId('tweet')}
      aria-labelledby={`${id}name ${id}text ${id}group`}
      className={classes(VIEW, 'r-article', focused && 'r-focused')}
      onClick={open}
    >
      <SocialContext post={post} pinned={pinned ?? false} />
      <div className={classes(VIEW, 'r-row r-top')}>
        <div className={classes(VIEW, 'r-avatarcolumn')} data-testid={testId('Tweet-User-Avatar')}>
          <Avatar user={post.author} hover={hoverCard(post.author)} />
        </div>
        <div className={classes(VIEW, 'r-column')}>
          <Head post={post} id={`${id}name`} focused={focused ?? false} bare={context ?? false} />
          {!focused && <Body post={post} id={id} whole={false} />}
          {!focused && !context && <PostActions post={post} id={`${id}group`} />}
        </div>
      </div>
      {focused && (
        <>
          <Body post={post} id={id} whole />
          <div className={classes(VIEW, 'r-row r-gap r-when')}>
            <Link href={link} dir="ltr" className="r-secondary">
              <time dateTime={isoDate(post.createdAt)}>{longDate(post.createdAt)}</time>
            </Link>
            <Text className="r-secondary">·</Text>
            <Text className="r-secondary">
              <span className="r-strong">{shortCount(post.views)}</span> {t('views')}
            </Text>
          </div>
          <Link href={`${link}/quotes`} className="r-secondary">
            <Text>{t('viewQuotes')}</Text>
          </Link>
          <PostActions post={post} id={`${id}group`} focused />
        </>
      )}
    </article>
  );
}

function SocialContext({ post, pinned }: { post: Post; pinned: boolean }) {
  const by = post.repostedBy;
  if (pinned && !by) {
    return (
      <div className={classes(VIEW, 'r-row r-social')}>
        <span className="css-1jxf684" data-testid={testId('socialContext')}>
          {t('pinned')}
        </span>
      </div>
    );
  }
  if (!by) return null;
  const words = by.id === shownAccount().id ? t('youReposted') : t('reposted', by.name);
  return (
    <div className={classes(VIEW, 'r-row r-social')}>
      <Icon name="repost" />
      <Link href={`/${by.handle}`} dir="ltr">
        <span className="css-1jxf684" data-testid={testId('socialContext')}>
          {words}
        </span>
      </Link>
    </div>
  );
}

function Head(props: { post: Post; id: string; focused: boolean; bare: boolean }) {
  const { post, id, focused, bare } = props;
  return (
    <div className={classes(VIEW, 'r-row r-between')}>
      <div
        className={classes(VIEW, focused ? 'r-stack' : 'r-row r-gap', 'r-shrink')}
        id={id}
        data-testid={testId('User-Name')}
      >
        <NameLink user={post.author} />
        <div className={classes(VIEW, 'r-row r-gap')}>
          <Handle user={post.author} />
          {/* An advertisement has no time and so no link to itself (4.1). */}
          {!focused && !post.promoted && (
            <>
              <Text className="r-secondary">·</Text>
              <Link
                href={`/${post.author.handle}/status/${post.id}`}
                dir="ltr"
                aria-label={longDate(post.createdAt)}
                className="r-secondary r-time"
              >
                <time dateTime={isoDate(post.createdAt)}>{shortDate(post.createdAt)}</time>
              </Link>
            </>
          )}
        </div>
      </div>
      {post.promoted && <Text className="r-secondary">{t('ad')}</Text>}
      {!bare && <Corner post={post} />}
    </div>
  );
}

function Corner({ post }: { post: Post }) {
  const opener = useOpener(<CaretMenu post={post} />);
  return (
    <div className={classes(VIEW, 'r-row r-gap')} onClick={(event) => event.stopPropagation()}>
      <IconButton icon="grok" aria-label={t('grokActions')} className="r-small" />
      <span className={VIEW} {...tooltip(t('more'))}>
        <IconButton
          icon="dots"
          testid="caret"
          aria-label={t('more')}
          className="r-small"
          {...opener}
        />
      </span>
    </div>
  );
}

function Body({ post, id, whole }: { post: Post; id: string; whole: boolean }) {
  const cut = !whole && post.text.length > LONG;
  return (
    <>
      {post.replyToHandle && !whole && (
        <div className={classes(VIEW, 'r-row r-secondary')}>
          <Text>{t('replyingTo')}</Text>
          <Link href={`/${post.replyToHandle}`} className="r-blue" dir="ltr">
            @{post.replyToHandle}
          </Link>
        </div>
      )}
      {post.text !== '' && (
        <div
          dir="auto"
          lang={post.lang}
          id={`${id}text`}
          className={classes('css-146c3p1 r-text', whole && 'r-large')}
          data-testid={testId('tweetText')}
        >
          {richText(cut ? `${post.text.slice(0, LONG)}…` : post.text)}
        </div>
      )}
      {cut && (
        <Link
          href={`/${post.author.handle}/status/${post.id}`}
          className="r-blue"
          testid="tweet-text-show-more-link"
        >
          {t('showMore')}
        </Link>
      )}
      <PostMedia post={post} />
      <LinkCard post={post} />
      {post.quote && <QuoteCard post={post.quote} />}
      {post.quoteGone && <GoneQuote />}
    </>
  );
}
