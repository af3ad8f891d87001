/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { testId } from '../config.ts';
import { t } from '../strings.ts';
import { changeRow, focusRow } from './changes.ts';
import { editorWith, textOf } from './editor-state.ts';
import { useEnv } from './env.ts';
import type { Row } from './model.ts';

/** Mobile web has no Draft.js: a controlled textarea with the same test id (1.5). */
export function PlainTextarea(props: {
  row: Row;
  index: number;
  placeholder: string;
  autoFocus: boolean;
  attach(files: readonly File[]): void;
}) {
  const { row, index, placeholder, autoFocus } = props;
  const { store } = useEnv();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
  const text = textOf(row.editor);
  return (
    <div data-testid={testId(`tweetTextarea_${index}_label`)}>
      <textarea
        ref={box}
        data-testid={testId(`tweetTextarea_${index}`)}
        aria-label={t('composer.text')}
        aria-multiline
        placeholder={placeholder}
        value={text}
        rows={Math.max(4, text.split('\n').length + 1)}
        dir="auto"
        onChange={(event) => {
          const editor = editorWith(event.currentTarget.value);
          changeRow(store, row.id, () => ({ editor }));
        }}
        onFocus={() => focusRow(store, index)}
        style={{
          background: 'transparent',
          border: 0,
          color: 'var(--text)',
          font: 'inherit',
          fontSize: 18,
          outline: 'none',
          resize: 'none',
          width: '100%',
        }}
      />
    </div>
  );
}
