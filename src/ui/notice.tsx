import type { Words } from '../i18n/index.ts';
import type { Acts } from './use-acts.ts';

/** What was just done or failed, with its Undo. It stays until it is closed or something else is done. */
export function NoticeBar({ words, acts }: { words: Words; acts: Acts }) {
  const { notice, undo, say, busy } = acts;
  return (
    <div class="notice-bar">
      <p class={`notice ${notice?.tone ?? ''}`} role="status">
        {notice?.text}
      </p>
      {notice && (
        <div class="actions">
          {notice.undo.length > 0 && (
            <button
              type="button"
              class="button small"
              disabled={busy}
              onClick={() => void undo(notice.undo, words('pupil_undo_reason'))}
            >
              {words('pupil_undo')}
            </button>
          )}
          <button type="button" class="button plain small" onClick={() => say(null)}>
            {words('pupil_notice_close')}
          </button>
        </div>
      )}
    </div>
  );
}
