import type { Words } from '../../i18n/index.ts';
import type { Stage } from './use-archive.ts';

/** How to get the archive from X, and the file. */
export function Choose(props: {
  words: Words;
  stage: Extract<Stage, { is: 'choose' | 'reading' }>;
  onFile(file: File): void;
}) {
  const { words, stage, onFile } = props;
  const wrong = stage.is === 'choose' ? stage.wrong : null;
  return (
    <section class="card" aria-labelledby="choose">
      <h2 id="choose" tabIndex={-1} data-focus>
        {words('archive_choose_heading')}
      </h2>
      <ol>
        <li>{words('archive_choose_ask')}</li>
        <li>{words('archive_choose_wait')}</li>
        <li>{words('archive_choose_give')}</li>
      </ol>
      <div class="field">
        <label for="file">{words('archive_file')}</label>
        <p class="quiet" id="file-hint">
          {words('archive_file_hint')}
        </p>
        <input
          id="file"
          type="file"
          accept=".zip,.js,application/zip"
          aria-describedby={wrong ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={wrong !== null}
          disabled={stage.is === 'reading'}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file again must be a change too.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        {wrong && (
          <p class="error" id="file-error" role="alert">
            {words(`archive_wrong_${wrong.why.replaceAll('-', '_')}`, { file: wrong.file })}
          </p>
        )}
      </div>
      <p role="status">
        {stage.is === 'reading' ? words('archive_reading', { file: stage.name }) : ''}
      </p>
    </section>
  );
}
