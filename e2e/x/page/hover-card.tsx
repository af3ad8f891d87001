/** @jsxImportSource react */
import { type MouseEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { testId } from './config.ts';
import { FollowButton } from './follow-button.tsx';
import { Avatar, classes, Link, Text, VIEW } from './parts.tsx';
import { richText } from './rich-text.tsx';
import { shortCount, t } from './strings.ts';
import type { User } from './types.ts';

/** The card that opens over a name (x-web-client 3.4). */
interface Card {
  user: User;
  left: number;
  top: number;
}

const DELAY_MS = 500;
/** For this long the card still shows who was under the pointer before: X's trap. */
const STALE_MS = 150;

let card: Card | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function later(next: Card | null): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    card = next;
    for (const listener of listeners) listener();
  }, DELAY_MS);
}

/** Props for a link that opens its user's card. */
export function hoverCard(user: User) {
  return {
    onMouseEnter: (event: MouseEvent<HTMLElement>) => {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      const room = window.innerHeight - 260;
      later({ user, left: Math.min(left, window.innerWidth - 320), top: Math.min(bottom, room) });
    },
    onMouseLeave: () => later(null),
  };
}

export function HoverCards() {
  const open = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => card,
  );
  const [shown, setShown] = useState<User | null>(null);
  useEffect(() => {
    if (!open) return;
    const wait = setTimeout(() => setShown(open.user), STALE_MS);
    return () => clearTimeout(wait);
  }, [open]);
  if (!open) return null;
  const { left, top } = open;
  return (
    <div
      className={classes(VIEW, 'r-popup r-hovercard')}
      style={{ left, top }}
      data-testid={testId('HoverCard')}
      onMouseEnter={() => clearTimeout(timer)}
      onMouseLeave={() => later(null)}
    >
      {shown && <Contents user={shown} />}
    </div>
  );
}

function Contents({ user }: { user: User }) {
  return (
    <div className={classes(VIEW, 'r-hovercardbody')}>
      <div className={classes(VIEW, 'r-row r-between')}>
        <Avatar user={user} size={64} />
        <FollowButton user={user} hint="" />
      </div>
      <Link href={`/${user.handle}`} className="r-namelink">
        <Text className="r-strong">{user.name}</Text>
      </Link>
      <Text className="r-secondary">@{user.handle}</Text>
      <div dir="auto" className="css-146c3p1">
        {richText(user.bio)}
      </div>
      <div className={classes(VIEW, 'r-row r-gap')}>
        <Link href={`/${user.handle}/following`} dir="ltr" className="r-row r-counts">
          <span className="r-strong">{shortCount(user.following)}</span>
          <span className="r-secondary">{t('following')}</span>
        </Link>
        <Link href={`/${user.handle}/verified_followers`} dir="ltr" className="r-row r-counts">
          <span className="r-strong">{shortCount(user.followers)}</span>
          <span className="r-secondary">{t('followers')}</span>
        </Link>
      </div>
    </div>
  );
}
