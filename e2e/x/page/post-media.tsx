/** @jsxImportSource react */
import { testId } from './config.ts';
import { Icon, Link, Text, VIEW } from './parts.tsx';
import { t } from './strings.ts';
import type { Post } from './types.ts';

/** The photos and videos of a rendered post. */
export function PostMedia({ post }: { post: Post }) {
  if (post.media.length === 0) return null;
  return (
    <div className={`${VIEW} r-media`}>
      {post.media.map((one, index) =>
        one.kind === 'photo' ? (
          <Link
            key={one.url}
            href={`/${post.author.handle}/status/${post.id}/photo/${index + 1}`}
            className="r-photo"
          >
            <div
              aria-label={one.alt || t('image')}
              className={VIEW}
              data-testid={testId('tweetPhoto')}
            >
              <div
                className={`${VIEW} r-photobg`}
                style={{ backgroundImage: `url("${one.url}")` }}
              />
              <img alt={one.alt || t('image')} draggable className="css-9pa8cd" src={one.url} />
            </div>
          </Link>
        ) : (
          <div key={one.url} className={VIEW} data-testid={testId('tweetPhoto')}>
            <div className={VIEW} data-testid={testId('placementTracking')}>
              <div className={VIEW} data-testid={testId('videoPlayer')}>
                <div className={VIEW} data-testid={testId('videoComponent')}>
                  <video aria-label={t('embeddedVideo')} src={one.url} className="r-video" />
                </div>
              </div>
            </div>
          </div>
        ),
      )}
    </div>
  );
}

const LINK = /https?:\/\/([^\s/]+)\S*/;

/** What a link leads to, drawn below a post that has nothing else to show (4.1). */
export function LinkCard({ post }: { post: Post }) {
  const [href, host] = LINK.exec(post.text) ?? [];
  if (!href || post.media.length > 0 || post.quote) return null;
  return (
    <div className={VIEW} data-testid={testId('card.wrapper')}>
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" className="r-quote r-row">
        <div className={VIEW} data-testid={testId('card.layoutSmall.media')}>
          <Icon name="views" />
        </div>
        <div className={VIEW} data-testid={testId('card.layoutSmall.detail')}>
          <Text className="r-secondary">{host}</Text>
        </div>
      </a>
    </div>
  );
}
