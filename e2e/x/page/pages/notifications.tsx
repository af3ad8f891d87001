/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { AppBar, Tabs, useTitle } from '../app-bar.tsx';
import { type Cell, ListSection } from '../cells.tsx';
import { testId } from '../config.ts';
import { Avatar, classes, Icon, Text, VIEW } from '../parts.tsx';
import { navigate } from '../router.ts';
import { useAccount, useTimeline } from '../session.ts';
import { t } from '../strings.ts';
import type { User } from '../types.ts';
import { useUsers } from '../use-users.ts';
import { NameLink } from '../user-name.tsx';
import { postCells } from './home.tsx';

/** How many follows X puts into one notification here. */
const TOGETHER = 3;

function together(users: readonly User[]): Cell {
  const [first] = users;
  return {
    key: 'together',
    content: (
      <Row href="/i/timeline" liked={false} users={users.slice(0, TOGETHER)}>
        <Text>{t('manyFollowedYou', first?.name ?? '', TOGETHER - 1)}</Text>
      </Row>
    ),
  };
}

/** Follows and likes as notifications, answers and quotes as posts (x-web-client 4.3). */
export function NotificationsPage({ path }: { path: string }) {
  useTitle(t('notifications'));
  const account = useAccount();
  const posts = useTimeline('notifications', 'NotificationsTimeline', { timeline_type: 'All' });
  const { users } = useUsers('Followers', account.id);
  const all = path === '/notifications' ? users.slice(0, 4) : [];
  return (
    <>
      <AppBar title={t('notifications')} />
      <Tabs
        current={path}
        tabs={[
          { href: '/notifications', label: t('all') },
          { href: '/notifications/verified', label: t('priority') },
          { href: '/notifications/mentions', label: t('mentions') },
        ]}
      />
      <ListSection
        heading={t('timeline', t('notifications'))}
        label={t('timeline', t('notifications'))}
        cells={[
          ...(path === '/notifications' && users.length > TOGETHER ? [together(users)] : []),
          ...all.map((user, index) => ({
            key: `about ${user.id}`,
            content: <Notification user={user} kind={index % 2 === 0 ? 'followed' : 'liked'} />,
          })),
          ...postCells(posts),
        ]}
      />
    </>
  );
}

function Notification({ user, kind }: { user: User; kind: 'followed' | 'liked' }) {
  const words = t(kind === 'followed' ? 'followedYou' : 'likedYours', '\n').split('\n');
  return (
    <Row href={`/${user.handle}`} liked={kind === 'liked'} users={[user]}>
      <Text>{words[0] ?? ''}</Text>
      <NameLink user={user} />
      <Text>{words[1] ?? ''}</Text>
    </Row>
  );
}

/** The whole row is one click target. */
function Row(props: { href: string; liked: boolean; users: readonly User[]; children: ReactNode }) {
  const { href, liked, users, children } = props;
  return (
    <div className={classes(VIEW, 'r-line')}>
      <article
        role="article"
        tabIndex={0}
        className={classes(VIEW, 'r-article r-row r-top r-gap')}
        data-testid={testId('notification')}
        onClick={() => navigate(href)}
      >
        <div className={classes(VIEW, 'r-avatarcolumn', liked ? 'r-pink' : 'r-blue')}>
          <Icon name={liked ? 'liked' : 'profile'} />
        </div>
        <div className={classes(VIEW, 'r-column')}>
          <div className={classes(VIEW, 'r-row r-gap')}>
            {users.map((user) => (
              <Avatar key={user.id} user={user} size={32} />
            ))}
          </div>
          <div className={classes(VIEW, 'r-row r-gap')}>{children}</div>
        </div>
      </article>
    </div>
  );
}
