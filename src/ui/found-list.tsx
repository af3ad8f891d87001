import { findingWords } from '../i18n/finding-words.ts';
import type { Words } from '../i18n/index.ts';
import type { Finding } from '../lint/finding.ts';

/** What the rules found, each with what the policy says of it. */
export function FoundList({ words, found }: { words: Words; found: readonly Finding[] }) {
  return (
    <ul class="found">
      {found.map((finding) => {
        const { what, why } = findingWords(words, finding);
        const { rule, message, row, field, start } = finding;
        return (
          <li key={JSON.stringify([rule, message, row, field, start])}>
            <strong>{what}</strong>
            {why}
          </li>
        );
      })}
    </ul>
  );
}
