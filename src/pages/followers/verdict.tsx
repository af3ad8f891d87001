import type { Assessment } from '../../followers/index.ts';
import type { Words } from '../../i18n/index.ts';

const SIGNS = { fine: '✓', look: '?', unsuitable: '✕', unread: '–' } as const;

/** What is thought of an account: a sign and a word, never a colour alone. */
export function Verdict({ words, of }: { words: Words; of: Assessment | null }) {
  const verdict = of?.verdict ?? 'unread';
  return (
    <span class={`verdict ${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {words(`week_verdict_${verdict}`)}
    </span>
  );
}
