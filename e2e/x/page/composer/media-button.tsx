/** @jsxImportSource react */
import { useRef } from 'react';
import { config, testId } from '../config.ts';
import { MenuItem, useOpener } from '../popup.tsx';
import { t } from '../strings.ts';
import { Tool } from './tool.tsx';

const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

/** Button and hidden file input side by side. `mediaMenu` puts a menu between the two. */
export function MediaButton(props: { disabled: boolean; attach(files: readonly File[]): void }) {
  const { disabled, attach } = props;
  const input = useRef<HTMLInputElement>(null);
  const chooseFiles = () => input.current?.click();
  const label = t(config.mediaMenu ? 'composer.addMediaMenu' : 'composer.addMedia');
  // assumed: the menu's only entry, and that it has no test id.
  const menu = <MenuItem onClick={chooseFiles}>{t('composer.upload')}</MenuItem>;
  const opener = useOpener(menu, { at: 'below', label });
  const press = config.mediaMenu ? opener : { onClick: chooseFiles };
  return (
    <>
      <Tool icon="image" label={label} disabled={disabled} {...press} />
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
