import type { Words } from '../../i18n/index.ts';
import type { Looked } from './looked.ts';
import type { Said } from './said.ts';
import { saveWords } from './save-words.ts';

/** What comes of all the answers, always in sight, and Save. */
export function Summary(props: {
  words: Words;
  pictures: readonly {
    readonly number: number;
    readonly says: Said;
    readonly looked: Looked;
  }[];
  busy: boolean;
  saved: boolean;
  error: string | undefined;
}) {
  const { words, pictures, busy, saved, error } = props;
  const open = pictures.filter(({ looked }) => looked.missing !== null).length;
  const bad = pictures.filter(({ looked }) => looked.mayNot > 0);
  const unsure = pictures.reduce((sum, { looked }) => sum + looked.unsure.length, 0);
  const waiting = pictures.filter(
    ({ says, looked }) =>
      (says.shows === 'pupils' &&
        ((says.others && says.agreed === false) || says.named === true)) ||
      looked.kept === false ||
      says.origin === 'not-ours',
  ).length;
  const one = pictures.length === 1;
  const lines = saved
    ? [words('pictured_saved')]
    : [
        ...bad.map(({ number, looked: { mayNot } }) =>
          words(one ? 'pictured_may_not_one' : 'pictured_may_not', { count: mayNot, number }),
        ),
        ...(unsure > 0 ? [words('pictured_unsure', { count: unsure })] : []),
        ...(waiting > 0 && open === 0 ? [words('pictured_waits', { count: waiting })] : []),
        ...(open > 0 ? [words('pictured_open', { count: open })] : []),
        ...(open === 0 && bad.length === 0 && waiting === 0 ? [words('pictured_nothing')] : []),
      ];
  const save = () => {
    if (busy) return words('pictured_saving');
    const says = pictures.map((picture) => picture.says);
    return open > 0 ? words('pictured_save') : saveWords(words, says);
  };
  return (
    <footer class={`summary ${bad.length > 0 ? 'bad' : ''}`}>
      <div role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <button type="submit" class="button" aria-disabled={busy || open > 0}>
        {save()}
      </button>
    </footer>
  );
}
