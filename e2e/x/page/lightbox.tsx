/** @jsxImportSource react */
import { useEffect } from 'react';
import { Composer } from './composer/index.tsx';
import { config, testId } from './config.ts';
import { classes, IconButton, VIEW } from './parts.tsx';
import { PostActions } from './post-actions.tsx';
import { richText } from './rich-text.tsx';
import { back, usePath } from './router.ts';
import { loadPost, useStore } from './session.ts';
import { t } from './strings.ts';
import { Handle, NameLink } from './user-name.tsx';

const PHOTO = /^\/\w+\/status\/(\d+)\/(?:photo|video)\/(\d+)$/;

/** A picture at full size, with its post beside it: `div[data-testid=tweet]`, no article (4.1). */
export function Lightbox() {
  const [, id, number] = PHOTO.exec(usePath()) ?? [];
  const post = useStore().posts.get(id ?? '');
  useEffect(() => {
    if (id) void loadPost(id);
  }, [id]);
  const photo = post?.media[Number(number) - 1];
  if (!post || !photo) return null;
  return (
    <div
      role="dialog"
      aria-modal
      aria-labelledby="lightbox-name"
      className={classes(VIEW, 'r-popuplayer r-lightbox')}
    >
      <div className={classes(VIEW, 'r-grow r-centre')} data-testid={testId('swipe-to-dismiss')}>
        <IconButton
          icon="close"
          testid="app-bar-close"
          aria-label={t('close')}
          className="r-lightboxclose"
          onClick={back}
        />
        <img alt={photo.alt || t('image')} src={photo.url} className="r-lightboxphoto" />
      </div>
      <div className={classes(VIEW, 'r-lightboxside')}>
        <div className={classes(VIEW, 'r-article')} data-testid={testId('tweet')}>
          <div id="lightbox-name" className={VIEW} data-testid={testId('User-Name')}>
            <NameLink user={post.author} />
            <Handle user={post.author} />
          </div>
          <div
            dir="auto"
            lang={post.lang}
            className="css-146c3p1"
            data-testid={testId('tweetText')}
          >
            {richText(post.text)}
          </div>
          <PostActions post={post} id="lightbox-actions" />
        </div>
        {config.layout === 'desktop' && (
          <Composer key={post.id} kind="inline-reply" context={{ replyTo: post }} />
        )}
      </div>
    </div>
  );
}
