/** @jsxImportSource react */
import { useState } from 'react';
import { upload } from '../../api.ts';
import { Button, Label, VIEW } from '../../parts.tsx';
import { back } from '../../router.ts';
import { t } from '../../strings.ts';
import { changeAttachment } from '../attach.ts';
import { useEditing } from '../current.ts';
import { Dialog } from '../dialog.tsx';
import type { Captions } from '../model.ts';

/**
 * The caption file of a row's video.
 * assumed: route and inside, and that the file goes up here while its video learns of it with the
 * post; label, upload and `media/subtitles/create` are known (2.3, 7.6).
 */
export function Subtitles() {
  const editing = useEditing();
  const video = editing?.row.attachments.find(({ kind }) => kind === 'video');
  const [captions, setCaptions] = useState<Captions | null>(video?.captions ?? null);
  const [failed, setFailed] = useState(false);
  if (!editing || !video) return null;
  const take = async (file: File | undefined) => {
    if (!file) return;
    setFailed(false);
    try {
      const { mediaId } = await upload(file, () => undefined, 'subtitles');
      setCaptions({ name: file.name, mediaId });
    } catch {
      setFailed(true);
    }
  };
  const save = () => {
    changeAttachment(editing.store, editing.row.id, video.id, { captions });
    back();
  };
  return (
    <Dialog
      inner
      close={back}
      title={t('composer.addSubtitles')}
      action={
        <Button disabled={captions === null} onClick={save}>
          <Label>{t('composer.done')}</Label>
        </Button>
      }
    >
      <div className={VIEW} style={{ gap: 12, minHeight: 120, paddingTop: 8 }}>
        <input
          type="file"
          accept=".srt"
          aria-label={t('composer.addSubtitles')}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        {captions && <div>{captions.name}</div>}
        {failed && <div role="alert">{t('composer.uploadFailed')}</div>}
      </div>
    </Dialog>
  );
}
