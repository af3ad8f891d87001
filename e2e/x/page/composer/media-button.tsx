/** @jsxImportSource react */
import { useRef } from 'react';
import { testId } from '../config.ts';
import { IconButton } from '../parts.tsx';
import { t } from '../strings.ts';

const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

/** Button and hidden file input side by side. */
export function MediaButton(props: { disabled: boolean; attach(files: readonly File[]): void }) {
  const { disabled, attach } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        icon="image"
        className="r-blue"
        aria-label={t('composer.addMedia')}
        disabled={disabled}
        onClick={() => input.current?.click()}
      />
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
