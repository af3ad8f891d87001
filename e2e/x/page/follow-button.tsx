/** @jsxImportSource react */
import { rest } from './api.ts';
import { Button, Label, VIEW } from './parts.tsx';
import { changeRelation, useRelation } from './session.ts';
import { t } from './strings.ts';
import type { Relation, User } from './types.ts';

const FRIENDSHIPS = {
  follow: '/1.1/friendships/create.json',
  unfollow: '/1.1/friendships/destroy.json',
  cancel: '/1.1/friendships/destroy.json',
} as const;

/** The suffix of the button's test id (3.2): what a press of it does. */
function stateOf({ blocking, pending, following }: Relation) {
  if (blocking) return 'unblock';
  if (pending) return 'cancel';
  return following ? 'unfollow' : 'follow';
}

function labelOf({ blocking, pending, following, followedBy }: Relation): string {
  if (blocking) return 'blocked';
  if (pending) return 'pending';
  if (following) return 'following';
  return followedBy ? 'followBack' : 'follow';
}

/**
 * The only place in a cell with the account's number (x-web-client 3.2). `hint` is the id of the
 * hidden text that describes the button.
 */
export function FollowButton({ user, hint }: { user: User; hint: string }) {
  const relation = useRelation(user);
  const state = stateOf(relation);
  const toggle = () => {
    const path = state === 'unblock' ? '/1.1/blocks/destroy.json' : FRIENDSHIPS[state];
    // assumed: what is shown changes at once; and ending a block follows nobody.
    if (state === 'unblock') changeRelation(user.id, { blocking: false });
    else if (state === 'follow' && user.protected) changeRelation(user.id, { pending: true });
    else changeRelation(user.id, { pending: false, following: state === 'follow' });
    void rest(path, { user_id: user.id });
  };
  const label = labelOf(relation);
  return (
    <div className={VIEW} style={{ minWidth: 'var(--follow-width, 0)' }}>
      <Button
        look={state === 'unfollow' || state === 'cancel' ? 'outlined' : 'filled'}
        className={state === 'unblock' ? 'r-red' : 'r-follow'}
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
