/** @jsxImportSource react */
import { graphql, rest } from './api.ts';
import { config } from './config.ts';
import { ask } from './confirm.tsx';
import { closePopup, MenuItem, MenuLink } from './popup.tsx';
import { object } from './read-json.ts';
import { changePost, changeRelation, removePost, shownAccount, useRelation } from './session.ts';
import { t } from './strings.ts';
import { showToast } from './toast.tsx';
import type { Post, User } from './types.ts';

/** Repost or quote; X has renamed the first one's test id (x-web-client 4.2). */
export function RepostMenu({ post }: { post: Post }) {
  const confirm = config.repostConfirm ? 'repostConfirm' : 'retweetConfirm';
  const undo = config.repostConfirm ? 'unrepostConfirm' : 'unretweetConfirm';
  return (
    <>
      {post.reposted ? (
        <MenuItem testid={undo} onClick={() => void repost(post, false)}>
          {t('undoRepost')}
        </MenuItem>
      ) : (
        <MenuItem testid={confirm} onClick={() => void repost(post, true)}>
          {t('repost')}
        </MenuItem>
      )}
      <MenuLink href="/compose/post" state={{ quote: post.id }}>
        {t('quote')}
      </MenuLink>
    </>
  );
}

async function repost(post: Post, on: boolean): Promise<void> {
  if (on) await graphql('CreateRetweet', { tweet_id: post.id, dark_request: false });
  else await graphql('DeleteRetweet', { source_tweet_id: post.id, dark_request: false });
  changePost(post.id, (now) => ({ reposted: on, reposts: now.reposts + (on ? 1 : -1) }));
}

/** The three dots of a post. */
export function CaretMenu({ post }: { post: Post }) {
  const { author } = post;
  if (author.id === shownAccount().id) {
    return (
      <MenuItem danger onClick={() => askDelete(post)}>
        {t('delete')}
      </MenuItem>
    );
  }
  return (
    <>
      <MenuItem testid="mute" onClick={() => void mute(author)}>
        {t('mute', author.handle)}
      </MenuItem>
      <MenuItem testid="block" onClick={() => askBlock(author)}>
        {t('blockUser', author.handle)}
      </MenuItem>
      <MenuItem testid="report">{t('report')}</MenuItem>
    </>
  );
}

export function ShareMenu({ post }: { post: Post }) {
  const link = `https://x.com/${post.author.handle}/status/${post.id}`;
  return (
    <MenuItem onClick={() => void navigator.clipboard.writeText(link).finally(closePopup)}>
      {t('copyLink')}
    </MenuItem>
  );
}

const linkTo = ({ handle }: User): string => `https://x.com/${handle}`;

/** The three dots of a profile. */
export function UserMenu({ user }: { user: User }) {
  const { followedBy, blocking } = useRelation(user);
  return (
    <>
      <MenuItem testid="mute" onClick={() => void mute(user)}>
        {t('mute', user.handle)}
      </MenuItem>
      <MenuItem
        onClick={() => void navigator.clipboard.writeText(linkTo(user)).finally(closePopup)}
      >
        {t('copyLink')}
      </MenuItem>
      {followedBy === true && (
        <MenuItem onClick={() => askRemove(user)}>{t('removeFollower')}</MenuItem>
      )}
      {/* assumed: who is blocked is unblocked by the button beside it. */}
      {blocking !== true && (
        <MenuItem testid="block" onClick={() => askBlock(user)}>
          {t('blockUser', user.handle)}
        </MenuItem>
      )}
      <MenuItem>{t('reportUser', user.handle)}</MenuItem>
    </>
  );
}

async function mute(user: User): Promise<void> {
  await rest('/1.1/mutes/users/create.json', { user_id: user.id });
  showToast(t('muteDone', user.handle));
}

function askDelete(post: Post): void {
  ask({
    title: t('deleteAsk'),
    text: t('deleteText'),
    primary: {
      label: t('delete'),
      danger: true,
      onClick: () => {
        void graphql('DeleteTweet', { tweet_id: post.id, dark_request: false }).then(() => {
          removePost(post.id);
          showToast(t('deleteDone'));
        });
      },
    },
  });
}

/** Only the shortcut asks; the menu mutes at once. */
export function askMute(user: User): void {
  ask({
    title: t('mute', user.handle),
    text: '',
    primary: { label: t('muteWord'), onClick: () => void mute(user) },
  });
}

export function askBlock(user: User): void {
  ask({
    title: t('blockAsk', user.handle),
    text: t('blockText'),
    primary: {
      label: t('block'),
      danger: true,
      onClick: () => {
        void rest('/1.1/blocks/create.json', { user_id: user.id }).then((answer) => {
          if (refused(answer)) return showToast(t('reload'));
          changeRelation(user.id, { blocking: true, following: false, followedBy: false });
          showToast(t('blockDone', user.handle));
        });
      },
    },
  });
}

const refused = (answer: unknown): boolean => object(answer).errors !== undefined;

function askRemove(user: User): void {
  ask({
    title: t('removeAsk'),
    text: t('removeText'),
    primary: {
      label: t('remove'),
      onClick: () => {
        void graphql('RemoveFollower', { target_user_id: user.id }).then((answer) => {
          if (refused(answer)) return showToast(t('reload'));
          changeRelation(user.id, { followedBy: false });
          showToast(t('removeDone', user.handle));
        });
      },
    },
  });
}
