/** @jsxImportSource react */
import { useState } from 'react';
import { AppBar, useTitle } from '../app-bar.tsx';
import { testId } from '../config.ts';
import { Avatar, Button, classes, Label, Link, Text, VIEW } from '../parts.tsx';
import { useAccount } from '../session.ts';
import { t } from '../strings.ts';
import { useUsers } from '../use-users.ts';

/** How many of those who follow the account have written to it. */
const TALKS = 6;

/** Who has written. assumed: that each is a link to its conversation, and that a search stands above. */
export function ChatInbox() {
  const { users } = useUsers('Followers', useAccount().id);
  return (
    <div className={VIEW} data-testid={testId('dm-inbox-panel')}>
      <input data-testid={testId('dm-search-bar')} aria-label={t('search')} />
      {users.slice(0, TALKS).map((user) => (
        <Link
          key={user.id}
          href={`/i/chat/${user.id}`}
          testid={`dm-conversation-item-${user.id}`}
          className={classes('r-row r-gap r-talk')}
        >
          <Avatar user={user} size={40} />
          <Text auto>{user.name}</Text>
        </Link>
      ))}
    </div>
  );
}

/**
 * XChat: the list at `/i/chat`, a conversation at `/i/chat/{id}` (assumed), side by side on a desktop
 * and one at a time where it is narrow (assumed). Both hold boxes to write in that are no composers of
 * posts (2.6). assumed: what is sent stays in the page; on X it is encrypted end to end, so nothing
 * else could be seen of it.
 */
export function ChatPage({ path }: { path: string }) {
  useTitle(t('chat'));
  const talk = /^\/(?:i\/chat|messages)\/([^/]+)/.exec(path)?.[1] ?? null;
  return (
    <div
      className={classes(VIEW, 'r-chat', talk !== null && 'r-talking')}
      data-testid={testId('dm-container')}
    >
      <AppBar title={t('chat')} />
      <div className={classes(VIEW, 'r-row')}>
        <div className={classes(VIEW, 'r-inbox')}>
          <ChatInbox />
        </div>
        {talk === null ? (
          <div
            className={classes(VIEW, 'r-grow r-notalk')}
            data-testid={testId('dm-empty-conversation-state')}
          >
            <Text>{t('startMessage')}</Text>
          </div>
        ) : (
          <Conversation key={talk} id={talk} />
        )}
      </div>
    </div>
  );
}

function Conversation({ id }: { id: string }) {
  const { users } = useUsers('Followers', useAccount().id);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  return (
    <div className={classes(VIEW, 'r-grow')}>
      <div className={VIEW} data-testid={testId('dm-conversation-header')}>
        <Text auto className="r-title">
          {users.find((user) => user.id === id)?.name ?? id}
        </Text>
      </div>
      <div className={classes(VIEW, 'r-said')} data-testid={testId('dm-message-list')}>
        {sent.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added
          <div key={index} data-testid={testId(`message-text-${index}`)}>
            <Text auto>{message}</Text>
          </div>
        ))}
      </div>
      <form
        className={classes(VIEW, 'r-row r-gap')}
        data-testid={testId('dm-composer-form')}
        onSubmit={(event) => {
          event.preventDefault();
          setSent([...sent, text]);
          setText('');
        }}
      >
        <textarea
          data-testid={testId('dm-composer-textarea')}
          aria-label={t('startMessage')}
          placeholder={t('startMessage')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button testid="dm-composer-send-button" type="submit" disabled={text === ''}>
          <Label>{t('send')}</Label>
        </Button>
      </form>
    </div>
  );
}
