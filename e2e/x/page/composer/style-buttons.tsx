/** @jsxImportSource react */
import { RichUtils } from 'draft-js';
import { t } from '../strings.ts';
import { changeRow } from './changes.ts';
import { useEnv } from './env.ts';
import type { Row } from './model.ts';
import { Tool } from './tool.tsx';

export const STYLES = ['bold', 'italic'] as const;

/**
 * Bold or italic, for Premium accounts (2.3).
 * assumed: place and label; that it is Draft's own style; that it is not sent.
 */
export function StyleButton({ row, style }: { row: Row; style: (typeof STYLES)[number] }) {
  const { store } = useEnv();
  const name = style.toUpperCase();
  return (
    // The editor must keep its focus and with it its selection.
    <div onMouseDown={(event) => event.preventDefault()}>
      <Tool
        icon={style}
        testid={`btn-${style}`}
        label={t(`composer.${style}`)}
        aria-pressed={row.editor.getCurrentInlineStyle().has(name)}
        onClick={() =>
          changeRow(store, row.id, ({ editor }) => ({
            editor: RichUtils.toggleInlineStyle(editor, name),
          }))
        }
      />
    </div>
  );
}
