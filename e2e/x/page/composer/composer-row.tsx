/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Avatar, IconButton, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { attachFiles } from './attach.ts';
import { Attachments } from './attachments.tsx';
import { removeRow } from './changes.ts';
import { TextEditor } from './editor.tsx';
import { type ComposerEnv, useEnv } from './env.ts';
import { Route } from './media-footer.tsx';
import type { Row } from './model.ts';
import { PollEditor } from './poll.tsx';
import { QuoteCard } from './quote-card.tsx';
import { Droppable } from './rbd.tsx';
import { AudienceButton, ReplyControlButton } from './reply-control.tsx';
import { useDraft } from './store.ts';
import { column } from './style.ts';
import { PlainTextarea } from './textarea.tsx';
import { Toolbar } from './toolbar.tsx';

interface Props {
  row: Row;
  index: number;
  autoFocus: boolean;
  /** Whether the toolbar shows on this row. */
  tools: boolean;
  /** The send button, which stands in the toolbar. */
  children: ReactNode;
}

/** One post of the composer: who writes it, its text, what hangs on it, its tools. */
export function ComposerRow({ row, index, autoFocus, tools, children }: Props) {
  const env = useEnv();
  const { store, kind, account, quote } = env;
  const { rows, place } = useDraft(store);
  const attach = (files: readonly File[]) => attachFiles(store, row.id, files);
  const Box = kind === 'mobile' ? PlainTextarea : TextEditor;
  const first = index === 0;
  const fresh = env.replyTo === null && kind !== 'inline-reply';
  return (
    <div className={VIEW} style={{ display: 'flex', flexDirection: 'row', gap: 8, paddingTop: 12 }}>
      <Avatar user={account} />
      <div className={VIEW} style={{ ...column, flex: 1 }}>
        {first && fresh && tools && kind !== 'inline' && <AudienceButton />}
        <div
          className={VIEW}
          style={{
            display: 'flex',
            flexDirection: 'row',
            minHeight: kind === 'modal' && rows.length === 1 ? 96 : 48,
          }}
        >
          <div className={VIEW} style={{ flex: 1, minWidth: 0 }}>
            <Droppable index={index}>
              <Box
                row={row}
                index={index}
                autoFocus={autoFocus}
                placeholder={placeholder(env, row, index)}
                attach={attach}
              />
            </Droppable>
          </div>
          {rows.length > 1 && (
            <IconButton
              icon="close"
              aria-label={t('composer.removePost')}
              onClick={() => removeRow(store, row.id)}
            />
          )}
        </div>
        <Attachments row={row} />
        {row.poll && <PollEditor row={row} poll={row.poll} />}
        {first && quote && <QuoteCard quote={quote} />}
        {first && place && (
          // assumed: where the place stands and what it looks like.
          <Route
            href="/compose/post/location"
            label={place.name}
            go={(path) => env.open(path, row)}
          >
            {place.name}
          </Route>
        )}
        {first && fresh && tools && <ReplyControlButton />}
        {tools && (
          <Toolbar row={row} attach={attach}>
            {children}
          </Toolbar>
        )}
      </div>
    </div>
  );
}

function placeholder({ replyTo, quote }: ComposerEnv, row: Row, index: number): string {
  if (index > 0) return t('composer.addAnother');
  if (row.poll) return t('composer.askQuestion');
  if (replyTo) return t('composer.postYourReply');
  return t(quote ? 'composer.addComment' : 'composer.whatsHappening');
}
