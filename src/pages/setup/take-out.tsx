import type { Words } from '../../i18n/index.ts';

/** What was entered, each with a press that takes it out. */
export function TakeOut(props: {
  words: Words;
  /** What the list is called. */
  label: string;
  entries: readonly string[];
  shown?(entry: string): string;
  onRemove(entry: string): void;
}) {
  const { words, label, entries, shown = (entry) => entry, onRemove } = props;
  return (
    <ul aria-label={label}>
      {entries.map((entry) => (
        <li key={entry}>
          <span>{shown(entry)}</span>
          <button
            type="button"
            class="button plain"
            aria-label={words('setup_allowed_remove_word', { word: entry })}
            onClick={() => onRemove(entry)}
          >
            {words('setup_allowed_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
