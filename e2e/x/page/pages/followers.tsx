/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { AppBar, Tabs, useTitle } from '../app-bar.tsx';
import { ListSection, retryCell } from '../cells.tsx';
import { Spinner, VIEW } from '../parts.tsx';
import { useAccount } from '../session.ts';
import { t } from '../strings.ts';
import type { User } from '../types.ts';
import { useUser, useUsers } from '../use-users.ts';
import { UserCell } from '../user-cell.tsx';
import { EmptyPage } from './other.tsx';

const LISTS = {
  followers: ['Followers', 'followers'],
  verified_followers: ['BlueVerifiedFollowers', 'verifiedFollowers'],
  followers_you_follow: ['FollowersYouKnow', 'followersYouKnow'],
  following: ['Following', 'following'],
} as const;

export type ListName = keyof typeof LISTS;

export function isListName(name: string): name is ListName {
  return name in LISTS;
}

/** After this the row of tabs is there a second time, in a new node (3.1). */
const TABS_REPLACED_MS = 300;

export function FollowersPage({ handle, name }: { handle: string; name: ListName }) {
  const user = useUser(handle);
  if (user === undefined) return <Spinner label={t('loading')} />;
  return user ? <UserList key={name} user={user} name={name} /> : <EmptyPage />;
}

function UserList({ user, name }: { user: User; name: ListName }) {
  const [operation, word] = LISTS[name];
  const label = t(word);
  useTitle(`${label} · ${user.name} (@${user.handle})`);
  const { users, loading, failed, more } = useUsers(operation, user.id);
  return (
    <>
      <AppBar title={user.name} under={`@${user.handle}`} />
      <ListTabs user={user} name={name} />
      <ListSection
        heading={t('timeline', label)}
        label={t('timeline', label)}
        onEnd={loading ? more : undefined}
        cells={[
          // X's places are fractions of a pixel (3.3).
          { key: 'top-spacer', content: <div className={VIEW} style={{ height: 1 / 3 }} /> },
          ...users.map((one) => ({
            key: one.id,
            content: (
              <div className={VIEW}>
                <div className={VIEW}>
                  <UserCell user={one} as="button" />
                </div>
              </div>
            ),
          })),
          ...(failed ? [retryCell(more)] : []),
          {
            key: 'end',
            content: loading ? (
              <Spinner label={t('loading')} />
            ) : (
              <div className={VIEW} style={{ height: 80 }} />
            ),
          },
          // Empty cells at one and the same place, as X has them (3.3).
          { key: 'end-spacer', content: null },
          { key: 'end-separator', content: null },
        ]}
      />
    </>
  );
}

function ListTabs({ user, name }: { user: User; name: ListName }) {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setRound(1), TABS_REPLACED_MS);
    return () => clearTimeout(timer);
  }, []);
  const own = useAccount().id === user.id;
  const shown = Object.keys(LISTS)
    .filter(isListName)
    .filter((one) => !own || one !== 'followers_you_follow');
  return (
    <Tabs
      key={round}
      current={`/${user.handle}/${name}`}
      tabs={shown.map((one) => ({ href: `/${user.handle}/${one}`, label: t(LISTS[one][1]) }))}
    />
  );
}
