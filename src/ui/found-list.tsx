import { findingWords } from '../i18n/finding-words.ts';
import type { Words } from '../i18n/index.ts';
import type { Finding } from '../lint/finding.ts';

/** What the rules found, each with what the policy says of it, and how to mend it where that is to be done. */
export function FoundList(props: { words: Words; found: readonly Finding[]; mend?: boolean }) {
  const { words, found, mend = false } = props;
  return (
    <ul class="found">
      {found.map((finding) => {
        const { what, why, how } = findingWords(words, finding);
        const { rule, message, row, field, start } = finding;
        return (
          <li key={JSON.stringify([rule, message, row, field, start])}>
            <strong>{what}</strong>
            {mend ? `${how} ${why}` : why}
          </li>
        );
      })}
    </ul>
  );
}
