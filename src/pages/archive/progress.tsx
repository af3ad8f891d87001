import type { Words } from '../../i18n/index.ts';
import { failureWords } from '../../ui/failure-words.ts';
import type { ArchiveView, Stage } from './use-archive.ts';

type Judging = Exclude<Stage, { is: 'choose' | 'reading' }>;

/** How far it is, and what could not be read; pause, go on, stop. */
export function Progress(props: {
  words: Words;
  stage: Judging;
  view: ArchiveView;
  /** The school's handle; null: not known. */
  ours: string | null;
}) {
  const { words, stage, view, ours } = props;
  const { is, archive, done, failed } = stage;
  const of = archive.posts.length;
  const theirs = archive.handle;
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress" tabIndex={-1} data-focus>
        {words(`archive_${is}_heading`)}
      </h2>
      {/* Said once a tenth, or a screen reader would never be silent. */}
      <p role="status">
        {words('archive_progress', { done: is === 'going' ? tenth(done, of) : done, of })}
      </p>
      {is !== 'done' && <progress value={done} max={Math.max(1, of)} aria-labelledby="progress" />}
      {ours !== null && theirs !== null && theirs.toLowerCase() !== ours.toLowerCase() && (
        <p class="error" role="alert">
          {words('archive_other_account', { theirs, ours })}
        </p>
      )}
      {failed !== null && (
        <p class="error" role="alert">
          {failureWords(words, failed)}
        </p>
      )}
      {archive.reposts > 0 && <p>{words('archive_reposts', { count: archive.reposts })}</p>}
      {archive.unread.length > 0 && (
        <details>
          <summary>{words('archive_unread', { count: archive.unread.length })}</summary>
          <ul>
            {archive.unread.slice(0, 100).map(({ file, entry, field }) => (
              <li key={`${file} ${entry}`}>
                {words('archive_unread_one', { file, entry, field })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        {is === 'going' && (
          <button type="button" class="button" onClick={view.pause}>
            {words('archive_pause')}
          </button>
        )}
        {is === 'paused' && (
          <button type="button" class="button" onClick={view.resume}>
            {words('archive_resume')}
          </button>
        )}
        {(is === 'going' || is === 'paused') && (
          <button type="button" class="button plain" onClick={view.stop}>
            {words('archive_stop')}
          </button>
        )}
        {(is === 'done' || is === 'stopped') && (
          <button type="button" class="button plain" onClick={view.again}>
            {words('archive_again')}
          </button>
        )}
      </div>
    </section>
  );
}

const tenth = (done: number, of: number): number =>
  Math.floor((done / Math.max(1, of)) * 10) * Math.ceil(of / 10);
