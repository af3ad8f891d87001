/** @jsxImportSource react */
import { Editor, type EditorState } from 'draft-js';
import { useEffect, useId, useRef, useState } from 'react';
import { config, testId } from '../config.ts';
import { DIR, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { changeRow, focusRow } from './changes.ts';
import { bindKeys } from './commands.ts';
import { HANDLED, inserted, NOT_HANDLED, redecorated } from './editor-state.ts';
import { useEnv } from './env.ts';
import type { Row } from './model.ts';
import { blockRenderMap, RbdContext } from './rbd.tsx';
import { Typeahead } from './typeahead.tsx';
import { useTypeahead } from './use-typeahead.ts';

let lastTypeahead = 0;

interface Props {
  row: Row;
  index: number;
  placeholder: string;
  /** Takes the focus when it appears. */
  autoFocus: boolean;
  attach(files: readonly File[]): void;
}

/** X's text box: a real Draft.js editor in the tree of x-web-client 2.2. */
export function TextEditor({ row, index, placeholder, autoFocus, attach }: Props) {
  const { store, send, dismiss } = useEnv();
  const editor = useRef<Editor>(null);
  const [listId] = useState(() => `typeaheadDropdownWrapped-${++lastTypeahead}`);
  const [focusId] = useState(() => `typeaheadFocus-${Math.random()}`);
  const rbdId = useId();

  const change = (next: EditorState) =>
    changeRow(store, row.id, (now) => ({ editor: redecorated(now.editor, next) }));
  const typeahead = useTypeahead(row.editor, change);

  useEffect(() => {
    // Draft passes no attributes through; X sets this one on the node, too.
    editor.current?.editor?.setAttribute('no-focustrapview-refocus', 'true');
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const command = (name: string) => {
    if (typeahead.handle(name)) return HANDLED;
    if (name === 'send') send();
    else if (name === 'dismiss') dismiss();
    else return NOT_HANDLED;
    return HANDLED;
  };

  const box = `tweetTextarea_${index}`;
  return (
    <div className={VIEW} style={{ position: 'relative' }}>
      <div className={VIEW}>
        <div className={VIEW} data-testid={testId(`${box}_label`)}>
          <div className={VIEW}>
            <div
              dir={DIR}
              className="css-146c3p1"
              style={{ color: 'var(--text)', fontSize: 20, lineHeight: '24px' }}
            >
              <div>
                <div className="draftjs-styles_0">
                  <div
                    data-testid={testId(`${box}RichTextInputContainer`)}
                    style={{
                      minHeight: 24,
                      ...(config.rbd ? { height: '100%' } : { maxHeight: 720 }),
                    }}
                  >
                    <RbdContext.Provider value={rbdId}>
                      <Editor
                        ref={editor}
                        editorState={row.editor}
                        onChange={change}
                        onFocus={() => focusRow(store, index)}
                        placeholder={placeholder}
                        blockRenderMap={blockRenderMap}
                        keyBindingFn={bindKeys(typeahead.query !== null)}
                        handleKeyCommand={command}
                        handlePastedText={(text) => {
                          if (!text) return NOT_HANDLED;
                          changeRow(store, row.id, (now) => ({
                            editor: redecorated(now.editor, inserted(now.editor, text)),
                          }));
                          return HANDLED;
                        }}
                        handlePastedFiles={(files) => {
                          attach(asFiles(files));
                          return HANDLED;
                        }}
                        handleDroppedFiles={(_, files) => {
                          attach(asFiles(files));
                          return HANDLED;
                        }}
                        stripPastedStyles
                        role="textbox"
                        ariaLabel={t('composer.text')}
                        ariaMultiline
                        ariaAutoComplete="list"
                        ariaControls={listId}
                        ariaActiveDescendantID={focusId}
                        webDriverTestID={testId(box)}
                        spellCheck
                        tabIndex={0}
                      />
                    </RbdContext.Provider>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      {typeahead.query && (
        <Typeahead
          id={listId}
          query={typeahead.query}
          active={typeahead.active}
          focusId={focusId}
          choose={typeahead.choose}
        />
      )}
    </div>
  );
}

function asFiles(blobs: readonly Blob[]): File[] {
  return blobs.map((blob) =>
    blob instanceof File ? blob : new File([blob], 'pasted', { type: blob.type }),
  );
}
