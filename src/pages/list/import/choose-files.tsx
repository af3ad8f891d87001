import { useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../i18n/index.ts';

/**
 * Choose or drop files. The browser's own field would say "no file chosen" beside the tables that were
 * read from one, so a button stands for it.
 */
export function ChooseFiles(props: { words: Words; onFiles(files: readonly File[]): void }) {
  const { words, onFiles } = props;
  const [over, setOver] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the field inside
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button
        type="button"
        class="button"
        aria-describedby={`${id}-hint`}
        onClick={() => field.current?.click()}
      >
        {words('list_import_choose')}
      </button>
      <input
        ref={field}
        hidden
        aria-label={words('list_import_choose')}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file again must be a change too.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <p class="quiet" id={`${id}-hint`}>
        {words('list_import_choose_hint')}
      </p>
    </div>
  );
}
