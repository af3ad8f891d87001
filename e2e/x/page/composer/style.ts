import type { CSSProperties } from 'react';

/** What several parts look like; colours come from the shell's custom properties by theme. */
export const row: CSSProperties = { display: 'flex', flexDirection: 'row', alignItems: 'center' };
export const column: CSSProperties = { display: 'flex', flexDirection: 'column', minWidth: 0 };

export const panel: CSSProperties = {
  background: 'var(--bg)',
  borderRadius: 16,
  boxShadow: '0 0 15px rgba(101, 119, 134, 0.3), 0 0 3px 1px rgba(101, 119, 134, 0.2)',
  color: 'var(--text)',
  overflow: 'hidden',
};

export const field: CSSProperties = {
  background: 'transparent',
  border: '1px solid var(--strong-border)',
  borderRadius: 4,
  color: 'var(--text)',
  font: 'inherit',
  padding: '10px 8px',
  width: '100%',
};

export const secondary: CSSProperties = { color: 'var(--secondary)' };
export const accent: CSSProperties = { color: 'var(--accent)' };
export const bold: CSSProperties = { fontWeight: 700 };

/** Draft.js's own stylesheet, as far as a composer needs it (draft-js/dist/Draft.css). */
const DRAFT = `
.DraftEditor-editorContainer,.DraftEditor-root,.public-DraftEditor-content{height:inherit;text-align:initial}
.public-DraftEditor-content[contenteditable=true]{-webkit-user-modify:read-write-plaintext-only}
.DraftEditor-root{isolation:isolate;position:relative}
.DraftEditor-editorContainer{background-color:rgba(255,255,255,0);border-left:.1px solid transparent;position:relative;z-index:1}
.public-DraftEditorPlaceholder-root{color:var(--secondary);position:absolute;width:100%;z-index:1;pointer-events:none}
.public-DraftStyleDefault-block{position:relative;white-space:pre-wrap}
.public-DraftStyleDefault-ltr{direction:ltr;text-align:left}
.public-DraftStyleDefault-rtl{direction:rtl;text-align:right}`;

/** A constructed sheet: the page's CSP has no say in it. */
export function addDraftStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(DRAFT);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
