/** @jsxImportSource react */
import { useId } from 'react';
import { AppBar, Tabs, useTitle } from '../app-bar.tsx';
import { ListSection } from '../cells.tsx';
import { testId } from '../config.ts';
import { monthAndYear } from '../dates.ts';
import { FollowButton } from '../follow-button.tsx';
import {
  Avatar,
  Button,
  classes,
  IconButton,
  Label,
  Link,
  Spinner,
  Text,
  VIEW,
} from '../parts.tsx';
import { useOpener } from '../popup.tsx';
import { UserMenu } from '../post-menus.tsx';
import { richText } from '../rich-text.tsx';
import { useAccount, useTimeline } from '../session.ts';
import { shortCount, t } from '../strings.ts';
import type { User } from '../types.ts';
import { useUser } from '../use-users.ts';
import { Handle, Name } from '../user-name.tsx';
import { postCells } from './home.tsx';

/** assumed: of these profiles the newest post is the pinned one. */
const PINNED = 0;

export function ProfilePage({ handle }: { handle: string }) {
  const user = useUser(handle);
  if (user === undefined) return <Spinner label={t('loading')} />;
  return user ? <Profile user={user} /> : <Suspended handle={handle} />;
}

/** assumed: what stands in it; X has this test id for suspended and blocked accounts (5). */
function Suspended({ handle }: { handle: string }) {
  return (
    <>
      <AppBar title={`@${handle}`} />
      <div className={classes(VIEW, 'r-empty')} data-testid={testId('emptyState')}>
        <Text className="r-secondary">{t('suspended')}</Text>
      </div>
    </>
  );
}

function Profile({ user }: { user: User }) {
  useTitle(`${user.name} (@${user.handle})`);
  const name = `profile:${user.handle.toLowerCase()}`;
  const posts = useTimeline(name, 'UserTweets', { userId: user.id, count: 20 });
  const base = `/${user.handle}`;
  return (
    <>
      <AppBar title={user.name} under={t('postCount', shortCount(user.posts))} />
      <Header user={user} />
      <Tabs
        current={base}
        tabs={[
          { href: base, label: t('posts') },
          { href: `${base}/with_replies`, label: t('repliesTab') },
          { href: `${base}/media`, label: t('mediaTab') },
        ]}
      />
      <ListSection
        heading={t('userPosts', user.name)}
        label={t('timeline', t('userPosts', user.name))}
        cells={postCells(posts, PINNED)}
      />
    </>
  );
}

function Header({ user }: { user: User }) {
  const own = useAccount().id === user.id;
  const opener = useOpener(<UserMenu user={user} />);
  const hint = `id__${useId().replace(/\W/g, '')}`;
  return (
    <div className={VIEW}>
      <div className={classes(VIEW, 'r-banner')} />
      <div className={classes(VIEW, 'r-profile')}>
        <div className={classes(VIEW, 'r-row r-between')}>
          <div className={classes(VIEW, 'r-portrait')}>
            {/* assumed: on its own page the picture leads to its large view. */}
            <Avatar user={user} size={134} href={`/${user.handle}/photo`} />
          </div>
          <div className={classes(VIEW, 'r-row r-gap r-top')}>
            {own ? (
              <Button look="outlined" testid="editProfileButton">
                <Label>{t('myProfile')}</Label>
              </Button>
            ) : (
              <>
                <IconButton
                  icon="dots"
                  testid="userActions"
                  aria-label={t('userMore')}
                  {...opener}
                />
                <IconButton icon="mail" testid="sendDMFromProfile" aria-label={t('message')} />
                <div className={VIEW} data-testid={testId('placementTracking')}>
                  <FollowButton user={user} hint={hint} />
                </div>
              </>
            )}
          </div>
        </div>
        <div className={classes(VIEW, 'r-stack')} data-testid={testId('UserName')}>
          <Name user={user} />
          <Handle user={user} link={false} />
        </div>
        <div dir="auto" className="css-146c3p1 r-text" data-testid={testId('UserDescription')}>
          {richText(user.bio)}
        </div>
        <Facts user={user} />
        <div className={classes(VIEW, 'r-row r-gap')}>
          <Count href={`/${user.handle}/following`} count={user.following} label={t('following')} />
          <Count
            href={`/${user.handle}/verified_followers`}
            count={user.followers}
            label={t('followers')}
          />
        </div>
      </div>
    </div>
  );
}

function Facts({ user }: { user: User }) {
  const { location, website, createdAt } = user;
  return (
    <div
      className={classes(VIEW, 'r-row r-gap r-secondary')}
      data-testid={testId('UserProfileHeader_Items')}
    >
      {location && <span data-testid={testId('UserLocation')}>{location}</span>}
      {website && (
        <a className="r-blue" data-testid={testId('UserUrl')} href={website}>
          {website}
        </a>
      )}
      <span data-testid={testId('UserJoinDate')}>{t('joined', monthAndYear(createdAt))}</span>
    </div>
  );
}

function Count({ href, count, label }: { href: string; count: number; label: string }) {
  return (
    <Link href={href} dir="ltr" className="r-row r-counts">
      <span className="r-strong">{shortCount(count)}</span>
      <span className="r-secondary">{label}</span>
    </Link>
  );
}
