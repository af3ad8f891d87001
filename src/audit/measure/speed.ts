import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';

/** Milliseconds to lint one text, rules warmed up on the first tenth. */
export function speed(lines: readonly string[]): string[] {
  const linter = configure({ rules: {} });
  const took = lines
    .map((text) => {
      const start = performance.now();
      linter.run(draftOf(text), NO_FACTS, 0);
      return performance.now() - start;
    })
    .slice(Math.floor(lines.length / 10))
    .sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(3);
  return [
    `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.9999)} ms of ${took.length} texts`,
  ];
}
