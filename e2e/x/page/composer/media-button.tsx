/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { config, testId } from '../config.ts';
import { IconButton } from '../parts.tsx';
import { t } from '../strings.ts';
import { MenuItem, Popup } from './popup.tsx';

const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

/** Button and hidden file input side by side. `mediaMenu` puts a menu between the two. */
export function MediaButton(props: { disabled: boolean; attach(files: readonly File[]): void }) {
  const { disabled, attach } = props;
  const input = useRef<HTMLInputElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chooseFiles = () => input.current?.click();
  const close = () => setAnchor(null);
  return (
    <>
      {config.mediaMenu ? (
        <IconButton
          icon="image"
          className="r-blue"
          aria-label={t('composer.addMediaMenu')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          disabled={disabled}
          onClick={({ currentTarget }) =>
            setAnchor(currentTarget instanceof HTMLElement ? currentTarget : null)
          }
        />
      ) : (
        <IconButton
          icon="image"
          className="r-blue"
          aria-label={t('composer.addMedia')}
          disabled={disabled}
          onClick={chooseFiles}
        />
      )}
      {anchor && (
        <Popup anchor={anchor} close={close} label={t('composer.addMediaMenu')}>
          {/* assumed: the only entry, and that it has no test id. */}
          <MenuItem
            onClick={() => {
              close();
              chooseFiles();
            }}
          >
            {t('composer.upload')}
          </MenuItem>
        </Popup>
      )}
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        accept={ACCEPT}
        data-testid={testId('fileInput')}
        style={{ display: 'none' }}
        onChange={(event) => {
          attach([...(event.currentTarget.files ?? [])]);
          // Cleared, so that the same file can be chosen again: no trace of it stays here.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
