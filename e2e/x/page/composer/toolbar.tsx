/** @jsxImportSource react */
import { Children, type ReactNode } from 'react';
import { config, testId } from '../config.ts';
import { IconButton, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { changeRow } from './changes.ts';
import { inserted, textOf } from './editor-state.ts';
import { EmojiButton } from './emoji.tsx';
import { useEnv } from './env.ts';
import { premium } from './length.ts';
import { MediaButton } from './media-button.tsx';
import type { Row } from './model.ts';
import { emptyPoll } from './poll.tsx';
import { CharacterRing } from './ring.tsx';
import { useDraft } from './store.ts';
import { row as rowStyle } from './style.ts';
import { STYLES, StyleButton } from './style-buttons.tsx';
import { Tool } from './tool.tsx';

interface Props {
  row: Row;
  attach(files: readonly File[]): void;
  /** The send button, where it stands in the toolbar. */
  children: ReactNode;
}

/** The row of tools below the focused editor (2.3). */
export function Toolbar({ row, attach, children }: Props) {
  const { store, kind, replyTo, open, addRow } = useEnv();
  const { rows, sendAt } = useDraft(store);
  const text = textOf(row.editor);
  const media = row.attachments.length > 0;
  // assumed: replies can neither be planned nor carry a poll, and the page's reply box no thread.
  const fresh = replyTo === null;
  return (
    <div
      className={VIEW}
      data-testid={testId('toolBar')}
      style={{ ...rowStyle, justifyContent: 'space-between', gap: 8 }}
    >
      <Tools>
        <MediaButton disabled={row.poll !== null} attach={attach} />
        <Tool
          icon="gif"
          testid="gifSearchButton"
          label={t('composer.addGif')}
          disabled={media || row.poll !== null}
          onClick={() => open('/i/foundmedia/search', row)}
        />
        <Tool icon="grok" testid="grokImgGen" label={t('composer.grok')} />
        {fresh && (
          <Tool
            icon="poll"
            testid="createPollButton"
            label={t('composer.addPoll')}
            disabled={media || row.poll !== null}
            onClick={() => changeRow(store, row.id, () => ({ poll: emptyPoll }))}
          />
        )}
        <EmojiButton
          insert={(emoji) =>
            changeRow(store, row.id, ({ editor }) => ({ editor: inserted(editor, emoji) }))
          }
        />
        {premium && STYLES.map((style) => <StyleButton key={style} row={row} style={style} />)}
        {fresh && (
          <Tool
            icon="schedule"
            testid="scheduleOption"
            label={t('composer.schedulePost')}
            disabled={rows.length > 1}
            onClick={() => open('/compose/post/schedule', row)}
          />
        )}
        <Tool
          icon="location"
          testid="geoButton"
          label={t('composer.tagLocation')}
          disabled={!config.location}
          onClick={() => open('/compose/post/location', row)}
        />
      </Tools>
      <div className={VIEW} style={{ ...rowStyle, gap: 12, flexShrink: 0 }}>
        <CharacterRing text={text} />
        {text !== '' && kind !== 'inline-reply' && !sendAt && (
          <>
            <div style={{ background: 'var(--border)', height: 31, width: 1 }} />
            <IconButton
              icon="plus"
              testid="addButton"
              aria-label={t('composer.addPost')}
              onClick={addRow}
            />
          </>
        )}
        {children}
      </div>
    </div>
  );
}

/** X's scrolling row of buttons. */
function Tools({ children }: { children: ReactNode }) {
  return (
    <nav
      role="navigation"
      aria-live="polite"
      className={VIEW}
      style={{ ...rowStyle, flexShrink: 1, overflow: 'hidden' }}
    >
      <div className={VIEW} data-testid={testId('ScrollSnap-prevButtonWrapper')} />
      <div
        className={VIEW}
        data-testid={testId('ScrollSnap-SwipeableList')}
        style={{ flexShrink: 1, overflowX: 'auto', scrollbarWidth: 'none' }}
      >
        <div
          role="tablist"
          className={VIEW}
          data-testid={testId('ScrollSnap-List')}
          style={rowStyle}
        >
          {Children.map(children, (tool) =>
            tool ? (
              <div role="presentation" className={VIEW}>
                {tool}
              </div>
            ) : null,
          )}
        </div>
      </div>
      <div className={VIEW} data-testid={testId('ScrollSnap-nextButtonWrapper')} />
    </nav>
  );
}
