/** @jsxImportSource react */
import { AppBar, Tabs, useTitle } from '../app-bar.tsx';
import { ListSection } from '../cells.tsx';
import { testId } from '../config.ts';
import { Avatar, classes, Icon, Text, VIEW } from '../parts.tsx';
import { navigate } from '../router.ts';
import { useAccount, useTimeline } from '../session.ts';
import { t } from '../strings.ts';
import type { User } from '../types.ts';
import { useUsers } from '../use-users.ts';
import { NameLink } from '../user-name.tsx';
import { postCells } from './home.tsx';

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
    <div className={classes(VIEW, 'r-line')}>
      <article
        role="article"
        tabIndex={0}
        className={classes(VIEW, 'r-article r-row r-top r-gap')}
        data-testid={testId('notification')}
        onClick={() => navigate(`/${user.handle}`)}
      >
        <div className={classes(VIEW, 'r-avatarcolumn', kind === 'liked' ? 'r-pink' : 'r-blue')}>
          <Icon name={kind === 'liked' ? 'liked' : 'profile'} />
        </div>
        <div className={classes(VIEW, 'r-column')}>
          <Avatar user={user} size={32} />
          <div className={classes(VIEW, 'r-row r-gap')}>
            <Text>{words[0] ?? ''}</Text>
            <NameLink user={user} />
            <Text>{words[1] ?? ''}</Text>
          </div>
        </div>
      </article>
    </div>
  );
}
