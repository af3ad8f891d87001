/** @jsxImportSource react */
import { Tabs, useTitle } from '../app-bar.tsx';
import { Article } from '../article.tsx';
import { ListSection, retryCell } from '../cells.tsx';
import { Composer } from '../composer/index.tsx';
import { config, testId } from '../config.ts';
import { Avatar, Link, Spinner, VIEW } from '../parts.tsx';
import { type Timeline, useAccount, useTimeline } from '../session.ts';
import { t } from '../strings.ts';

/** Cells of a timeline; a spinner while it loads, Retry when it failed. X puts empty cells between and at the end. */
export function postCells({ posts, failed, again }: Timeline, pinned?: number) {
  if (failed) return [retryCell(again)];
  if (!posts) return [{ key: 'loading', content: <Spinner label={t('loading')} /> }];
  return [
    { key: 'top-spacer', content: null },
    ...posts.map((post, index) => ({
      key: post.id,
      content: (
        <div className={`${VIEW} r-line`}>
          {/* What an advertisement is wrapped in (4.1). */}
          <div
            className={VIEW}
            data-testid={post.promoted ? testId('placementTracking') : undefined}
          >
            <Article post={post} pinned={index === pinned} />
          </div>
        </div>
      ),
    })),
    { key: 'end', content: <div className={VIEW} style={{ height: 80 }} /> },
  ];
}

export function HomePage() {
  useTitle(t('home'));
  const account = useAccount();
  const posts = useTimeline('home', 'HomeTimeline', { count: 20 });
  const mobile = config.layout === 'mobile';
  return (
    <>
      <div className={`${VIEW} r-hometabs`} data-testid={mobile ? testId('TopNavBar') : undefined}>
        {mobile && (
          <Link
            href={`/${account.handle}`}
            testid="DashButton_ProfileIcon_Link"
            aria-label={t('profileMenu')}
          >
            <Avatar user={account} size={32} plain />
          </Link>
        )}
        <Tabs
          current="/home"
          tabs={[
            { href: '/home', label: t('forYou') },
            { href: '/home?following', label: t('following') },
          ]}
        />
      </div>
      {!mobile && (
        <div className={VIEW}>
          {/* The key keeps one account's draft from another's. */}
          <Composer key={account.id} kind="inline" />
        </div>
      )}
      <ListSection heading={t('yourHome')} label={t('timelineYourHome')} cells={postCells(posts)} />
    </>
  );
}
