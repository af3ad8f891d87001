/** @jsxImportSource react */
import { Editor, type EditorState } from 'draft-js';
import { useState } from 'react';
import { AppBar, useTitle } from '../app-bar.tsx';
import { editorWith } from '../composer/editor-state.ts';
import { testId } from '../config.ts';
import { Text, VIEW } from '../parts.tsx';

const TITLE = 'How we grew the beans';
const TEXT = 'First we filled the raised bed.\n\nThen we waited, and it rained for a gr8 while.';

/** An Article being read: a Draft editor that is no composer (2.1, CAP26). */
export function ArticlePage() {
  useTitle(TITLE);
  const [state] = useState<EditorState>(() => editorWith(TEXT));
  return (
    <>
      <AppBar title={TITLE} />
      <article role="article" className={VIEW} data-testid={testId('twitterArticleReadView')}>
        <div className={VIEW} data-testid={testId('twitter-article-title')}>
          <Text className="r-title">{TITLE}</Text>
        </div>
        <Editor
          editorState={state}
          onChange={() => undefined}
          readOnly
          webDriverTestID={testId('longformRichTextComponent')}
        />
      </article>
    </>
  );
}
