import type { Words } from '../../i18n/index.ts';
import type { Acts } from '../../ui/use-acts.ts';
import { focusPart } from './section.tsx';

/** What was done last, with its Undo. The live region is there before it speaks. */
export function NoticeBar({ words, acts }: { words: Words; acts: Acts }) {
  const { notice, busy } = acts;
  return (
    <div class={notice ? `notice said ${notice.tone}` : 'notice'}>
      <p role="status">{notice?.text}</p>
      {notice && notice.undo.length > 0 && (
        <button
          type="button"
          class="button plain small"
          disabled={busy}
          onClick={() => void acts.undo(notice.undo).then((undone) => undone && focusPart())}
        >
          {words('list_undo')}
        </button>
      )}
      {notice && (
        <button
          type="button"
          class="button plain small"
          onClick={() => {
            acts.say(null);
            focusPart();
          }}
        >
          {words('list_dismiss')}
        </button>
      )}
    </div>
  );
}
