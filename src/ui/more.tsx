import type { Words } from '../i18n/index.ts';

/** Shows the next few of a long list, of which only some are drawn. */
export function More(props: {
  words: Words;
  shown: number;
  /** How many there are in all. */
  all: number;
  /** How many more at once. */
  step: number;
  onMore(shown: number): void;
}) {
  const { words, shown, all, step, onMore } = props;
  if (all <= shown) return null;
  return (
    <p>
      <button type="button" class="button plain" onClick={() => onMore(shown + step)}>
        {words('posts_more', { count: Math.min(step, all - shown) })}
      </button>
    </p>
  );
}
