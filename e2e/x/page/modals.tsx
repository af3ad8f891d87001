/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Button, classes, DIR, IconButton, Label, Mask, Text, VIEW } from './parts.tsx';
import { back, usePath } from './router.ts';
import { SHORTCUTS } from './shortcuts.ts';
import { t } from './strings.ts';
import { setTheme, type Theme, useTheme } from './theme.ts';

/** The shell's own modal routes; the composer's are its own. */
export function ModalRoutes() {
  const path = usePath();
  if (path === '/i/keyboard_shortcuts') {
    return (
      <Modal title={t('shortcutsTitle')}>
        <ul className={classes(VIEW, 'r-list')}>
          {Object.entries(SHORTCUTS).map(([key, words]) => (
            <li key={key} className={classes(VIEW, 'r-row r-between')}>
              <Text>{words}</Text>
              <kbd>{key}</kbd>
            </li>
          ))}
        </ul>
      </Modal>
    );
  }
  return path === '/i/display' ? <Display /> : null;
}

const THEMES: readonly (readonly [Theme, string])[] = [
  ['light', 'themeLight'],
  ['dim', 'themeDim'],
  ['dark', 'themeDark'],
  ['raised', 'themeRaised'],
];

function Display() {
  const theme = useTheme();
  return (
    <Modal title={t('customise')}>
      <div role="radiogroup" className={classes(VIEW, 'r-row r-gap')}>
        {THEMES.map(([name, key]) => (
          <label key={name} className="r-themechoice">
            <input
              type="radio"
              name="theme"
              checked={theme === name}
              onChange={() => setTheme(name)}
            />
            {t(key)}
          </label>
        ))}
      </div>
      <Button onClick={back}>
        <Label>{t('done')}</Label>
      </Button>
    </Modal>
  );
}

function Modal({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes(VIEW, 'r-popuplayer r-centre')}>
      <Mask close={back} />
      <div
        role="dialog"
        aria-modal
        aria-labelledby="modal-header"
        className={classes(VIEW, 'r-modal')}
      >
        <div className={classes(VIEW, 'r-row r-gap')}>
          <IconButton icon="close" testid="app-bar-close" aria-label={t('close')} onClick={back} />
          <h2 id="modal-header" dir={DIR} role="heading" aria-level={2} className="r-title">
            <span>{title}</span>
          </h2>
        </div>
        {children}
      </div>
    </div>
  );
}
