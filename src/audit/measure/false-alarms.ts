import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';
import { RULES } from '../../rules/index.ts';

/** Which of the texts each rule marks, and with what words: on good texts these are false alarms. */
export function falseAlarms(lines: readonly string[]): string[] {
  const linter = configure({ rules: {} });
  const marked = lines.flatMap((text, index) =>
    linter.run(draftOf(text), NO_FACTS, 0).map((finding) => ({ finding, text, line: index + 1 })),
  );
  const counts = RULES.map(({ id }) => {
    const of = marked.filter(({ finding }) => finding.rule === id);
    const paragraphs = new Set(of.map(({ line }) => line)).size;
    return `${id}: ${paragraphs} of ${lines.length} paragraphs, ${of.length} findings`;
  });
  const each = marked.map(({ finding: { rule, severity, start, end, fix }, text, line }) =>
    [
      line,
      rule,
      severity,
      JSON.stringify(text.slice(start, end)),
      JSON.stringify(fix?.[0]?.text),
    ].join('\t'),
  );
  return [...each, ...counts];
}
