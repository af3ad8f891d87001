/** @jsxImportSource react */
import { useState } from 'react';
import { AppBar, useTitle } from '../app-bar.tsx';
import { testId } from '../config.ts';
import { Button, classes, Label, Text, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';

/**
 * XChat: a box to write in that is no composer of posts (2.6). assumed: what is sent stays in the
 * page; on X it is encrypted end to end, so nothing else could be seen of it.
 */
export function ChatPage() {
  useTitle(t('chat'));
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  return (
    <div className={VIEW} data-testid={testId('dm-container')}>
      <AppBar title={t('chat')} />
      <div className={VIEW} data-testid={testId('dm-message-list')}>
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
