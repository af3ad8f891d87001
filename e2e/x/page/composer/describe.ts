import { rest } from '../api.ts';
import { config } from '../config.ts';
import { t } from '../strings.ts';
import { showToast } from '../toast.tsx';
import type { Attachment, Captions } from './model.ts';

type Described = Pick<Attachment, 'mediaId' | 'alt'>;

async function describe({ mediaId, alt }: Described): Promise<void> {
  if (!mediaId) return;
  await rest('/1.1/media/metadata/create.json', { media_id: mediaId, alt_text: { text: alt } });
}

/** With the post: every description, and every caption file, goes out before it does. */
export async function describeOnSend(media: readonly Attachment[]): Promise<void> {
  for (const one of media) {
    if (config.altTextAt === 'send' && one.alt !== '') await describe(one);
    if (one.captions) await subtitle(one.mediaId, one.captions);
  }
}

async function subtitle(mediaId: string | null, captions: Captions): Promise<void> {
  const { mediaId: media_id, name: display_name } = captions;
  await rest('/1.1/media/subtitles/create.json', {
    media_id: mediaId,
    media_category: 'TweetVideo',
    subtitle_info: { subtitles: [{ media_id, language_code: 'EN', display_name }] },
  });
}

/**
 * At the editor's Save: only descriptions that changed.
 * assumed: of a file that is still being uploaded, as soon as it is there; one that was taken away
 * again goes out empty; a failure is told in a toast.
 */
export async function describeOnSave(changed: readonly Described[]): Promise<void> {
  if (config.altTextAt !== 'save') return;
  try {
    for (const one of changed) await describe(one);
  } catch {
    showToast(t('composer.failed'));
  }
}
