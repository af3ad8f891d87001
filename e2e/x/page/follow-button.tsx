/** @jsxImportSource react */
import { useState } from 'react';
import { rest } from './api.ts';
import { Button, Label, VIEW } from './parts.tsx';
import { t } from './strings.ts';
import type { User } from './types.ts';

/**
 * The only place in a cell with the account's number (x-web-client 3.2). `hint` is the id of the
 * hidden text that describes the button.
 */
export function FollowButton({ user, hint }: { user: User; hint: string }) {
  const [following, setFollowing] = useState(user.relation.following ?? false);
  const blocking = user.relation.blocking ?? false;
  const back = user.relation.followedBy && !following;
  const state = blocking ? 'unblock' : following ? 'unfollow' : 'follow';
  const label = blocking ? 'blocked' : following ? 'following' : back ? 'followBack' : 'follow';
  const toggle = () => {
    setFollowing(!following);
    const path = `/1.1/friendships/${following ? 'destroy' : 'create'}.json`;
    void rest(path, { user_id: user.id });
  };
  return (
    <div className={VIEW} style={{ minWidth: 'var(--follow-width, 0)' }}>
      <Button
        look={following ? 'outlined' : 'filled'}
        className={blocking ? 'r-red' : 'r-follow'}
        testid={`${user.id}-${state}`}
        aria-label={t(`${label}Label`, user.handle)}
        aria-describedby={hint}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
      >
        <Label>{t(label)}</Label>
      </Button>
    </div>
  );
}
