/** @jsxImportSource react */
import { useState } from 'react';
import { Button, IconButton, Label, VIEW } from '../../parts.tsx';
import { back } from '../../router.ts';
import { t } from '../../strings.ts';
import { changeRow } from '../changes.ts';
import { type MediaTab, useEditing } from '../current.ts';
import { describeOnSave } from '../describe.ts';
import { Dialog } from '../dialog.tsx';
import type { Attachment } from '../model.ts';
import { Tabs } from '../tabs.tsx';
import { AltField, Warnings } from './media-fields.tsx';

/** Crop, ALT and content warning. What is entered is kept only on Save, then the router goes back. */
export function MediaEditor() {
  const editing = useEditing();
  const [media, setMedia] = useState<readonly Attachment[]>(editing?.row.attachments ?? []);
  const [tab, setTab] = useState<MediaTab>(editing?.tab ?? 'crop');
  const start = media.findIndex(({ id }) => id === editing?.attachmentId);
  const [index, setIndex] = useState(Math.max(0, start));
  const current = media[index];
  if (!editing || !current) return null;

  const change = (to: Partial<Attachment>) =>
    setMedia(media.map((one) => (one.id === current.id ? { ...one, ...to } : one)));
  const save = () => {
    const before = editing.row.attachments;
    const altOf = (id: number) => media.find((one) => one.id === id)?.alt;
    const changed = before.flatMap((one) => {
      const alt = altOf(one.id);
      return alt === undefined || alt === one.alt ? [] : [{ mediaId: one.mediaId, alt }];
    });
    void describeOnSave(changed);
    // Only the fields of this dialog: an upload may have ended in the meantime.
    changeRow(editing.store, editing.row.id, ({ attachments }) => ({
      attachments: attachments.map((one) => {
        const edited = media.find(({ id }) => id === one.id);
        return edited ? { ...one, alt: edited.alt, warnings: edited.warnings } : one;
      }),
    }));
    back();
  };

  return (
    <Dialog
      inner
      close={back}
      title={t('composer.editMedia')}
      action={
        <Button testid="endEditingButton" onClick={save}>
          <Label>{t('composer.save')}</Label>
        </Button>
      }
    >
      <Tabs<MediaTab>
        tabs={[
          ['crop', t('composer.crop')],
          ['alt', t('composer.alt')],
          ['warning', t('composer.contentWarning')],
        ]}
        current={tab}
        choose={setTab}
      />
      <div
        className={VIEW}
        style={{
          alignItems: 'center',
          background: 'var(--hover)',
          display: 'flex',
          flexDirection: 'row',
          justifyContent: 'center',
          minHeight: 240,
          position: 'relative',
        }}
      >
        {media.length > 1 && (
          <IconButton
            icon="back"
            aria-label={t('composer.previousMedia')}
            disabled={index === 0}
            onClick={() => setIndex(index - 1)}
          />
        )}
        <div style={{ flex: 1, textAlign: 'center' }}>
          {current.kind === 'video' ? (
            <video src={current.url} style={{ maxHeight: 300, maxWidth: '100%' }} muted />
          ) : (
            <img src={current.url} alt="" style={{ maxHeight: 300, maxWidth: '100%' }} />
          )}
        </div>
        {media.length > 1 && (
          <IconButton
            icon="plus"
            aria-label={t('composer.nextMedia')}
            disabled={index === media.length - 1}
            onClick={() => setIndex(index + 1)}
          />
        )}
      </div>
      {tab === 'crop' && <div style={{ padding: 16 }}>{t('composer.cropHint')}</div>}
      {tab === 'alt' && <AltField alt={current.alt} change={(alt) => change({ alt })} />}
      {tab === 'warning' && (
        <Warnings warnings={current.warnings} change={(warnings) => change({ warnings })} />
      )}
    </Dialog>
  );
}
