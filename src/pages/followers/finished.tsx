import type { Words } from '../../i18n/index.ts';
import type { OpenFollower } from '../../messages/followers-own.ts';
import { calledName } from './account.tsx';
import type { Row } from './rows.ts';

type Done = NonNullable<Row['done']>;

/** That it is over, in words. */
export const finishedWords = (words: Words, one: OpenFollower, { decision, is }: Done): string =>
  words(`week_finished_${decision}_${is.replace('-', '_')}`, { called: calledName(words, one) });

/** An account that was blocked or removed while the list was read: it keeps its place, and says so. */
export function Finished(props: { words: Words; one: OpenFollower; done: Done }) {
  const { words, one, done } = props;
  return (
    <h3 tabIndex={-1} data-account>
      <span class="verdict fine">
        <span aria-hidden="true">✓</span> {words(`week_count_${done.decision}`)}
      </span>{' '}
      <span class="finished">{finishedWords(words, one, done)}</span>
    </h3>
  );
}
