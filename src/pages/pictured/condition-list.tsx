import type { Words } from '../../i18n/index.ts';
import type { Shown } from './looked.ts';
import { conditionWords } from './shown-words.ts';

/** The conditions of a yes, each with how it stands; nothing where there are none. */
export function ConditionList({ words, shown }: { words: Words; shown: Shown }) {
  if (!shown.ok || shown.conditions.length === 0) return null;
  return (
    <ul>
      {shown.conditions.map((weighed) => (
        <li key={weighed.condition.text} class={weighed.stands}>
          {conditionWords(words, weighed)}
        </li>
      ))}
    </ul>
  );
}
