/** @jsxImportSource react */
import type { CSSProperties } from 'react';
import { testId } from '../config.ts';
import { Button, IconButton, Label, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { removeAttachment } from './attach.ts';
import { useEnv } from './env.ts';
import { MediaFooter } from './media-footer.tsx';
import type { Attachment, Row } from './model.ts';

const OVERLAID: CSSProperties = {
  display: 'flex',
  flexDirection: 'row',
  gap: 8,
  insetInlineEnd: 8,
  position: 'absolute',
  top: 8,
};
const BADGE: CSSProperties = {
  background: 'rgba(0, 0, 0, 0.77)',
  borderRadius: 4,
  bottom: 8,
  color: '#fff',
  fontSize: 13,
  fontWeight: 700,
  insetInlineStart: 8,
  padding: '0 4px',
  position: 'absolute',
};

/** The media of a row, with X's links to describe them and to tag people. */
export function Attachments({ row }: { row: Row }) {
  if (row.attachments.length === 0) return null;
  const columns = row.attachments.length > 1 ? '1fr 1fr' : '1fr';
  return (
    <div className={VIEW} data-testid={testId('attachments')} style={{ margin: '12px 0' }}>
      <div className={VIEW} style={{ display: 'grid', gap: 8, gridTemplateColumns: columns }}>
        {row.attachments.map((attachment) => (
          <Medium key={attachment.id} row={row} attachment={attachment} />
        ))}
      </div>
      <MediaFooter row={row} />
    </div>
  );
}

function Medium({ row, attachment }: { row: Row; attachment: Attachment }) {
  const { store, open } = useEnv();
  const { id, url, alt, kind, progress, mediaId } = attachment;
  const badge = kind === 'gif' ? 'GIF ALT' : 'ALT';
  // X's class hides the picture and draws it as a background; here the picture itself shows.
  const size: CSSProperties = {
    display: 'block',
    height: 'auto',
    opacity: 1,
    position: 'static',
    maxHeight: 300,
    objectFit: 'cover',
    width: '100%',
  };
  return (
    <div
      role="group"
      aria-label={alt || t('composer.media')}
      aria-describedby={alt ? `alt-${id}` : undefined}
      className={VIEW}
      style={{ borderRadius: 16, overflow: 'hidden', position: 'relative' }}
    >
      {kind === 'video' ? (
        <video src={url} style={size} muted />
      ) : (
        <img src={url} alt="" draggable className="css-9pa8cd" style={size} />
      )}
      <div style={OVERLAID}>
        <Button
          look="filled"
          aria-label={t('composer.editMedia')}
          onClick={() => open('/compose/post/media', row, { attachmentId: id })}
        >
          <Label>{t('composer.edit')}</Label>
        </Button>
        <IconButton
          icon="close"
          className="r-filled"
          aria-label={t('composer.removeMedia')}
          onClick={() => removeAttachment(store, row.id, id)}
        />
      </div>
      {alt && (
        <div id={`alt-${id}`} style={BADGE}>
          {badge}
        </div>
      )}
      {mediaId === null && (
        <div
          role="progressbar"
          aria-label={t('composer.uploading')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={progress}
          style={{
            background: 'var(--border)',
            bottom: 0,
            height: 4,
            insetInline: 0,
            position: 'absolute',
          }}
        >
          <div style={{ background: 'var(--accent)', height: 4, width: `${progress}%` }} />
        </div>
      )}
    </div>
  );
}
