/** @jsxImportSource react */
import { RichUtils } from 'draft-js';
import { IconButton } from '../parts.tsx';
import { t } from '../strings.ts';
import { changeRow } from './changes.ts';
import { useEnv } from './env.ts';
import type { Row } from './model.ts';

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
      <IconButton
        icon={style}
        className="r-blue"
        testid={`btn-${style}`}
        aria-label={t(`composer.${style}`)}
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
