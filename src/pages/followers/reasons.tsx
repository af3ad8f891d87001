import type { Reason } from '../../followers/index.ts';
import type { Words } from '../../i18n/index.ts';

const camel = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a reason says, in a sentence. */
export function reasonWords(words: Words, { signal, kind, params }: Reason): string {
  const key = `follower_${camel(signal)}`;
  return words.has(key) ? words(key, params) : words(`week_reason_${camel(kind)}`);
}

/** Reasons in plain words, each with how much it counts. */
export function Reasons({ words, reasons }: { words: Words; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((one) => (
        <li key={JSON.stringify(one)} class={`kind-${one.kind}`}>
          {reasonWords(words, one)}{' '}
          <span class="quiet">
            {one.field === null
              ? words(`week_weight_${one.weight}`)
              : words(`week_weight_in_${one.weight}`, { field: words(`week_field_${one.field}`) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
