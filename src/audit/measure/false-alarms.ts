import { readFileSync } from 'node:fs';
import { createWords } from '../../i18n/index.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';
import { RULES } from '../../rules/index.ts';
import { noonOf, todayInLondon } from '../day.ts';
import { readPupils } from '../pupils.ts';

/**
 * Which of the texts each rule marks, and with what words: on good texts these are false alarms.
 * @param lists files that together are the consent list, whose names are then looked for too.
 */
export async function falseAlarms(
  lines: readonly string[],
  lists: readonly string[] = [],
): Promise<string[]> {
  // Also those that wait until a school switches them on.
  const off = RULES.filter((rule) => rule.off).map(({ id, severity }) => [id, { severity }]);
  const linter = configure({ rules: Object.fromEntries(off) });
  const today = todayInLondon();
  const files = lists.map((name) => ({ name, bytes: readFileSync(name) }));
  const list = files.length === 0 ? null : await readPupils(files, today, createWords(), () => {});
  const facts = { ...NO_FACTS, list: list?.facts ?? null };
  const marked = lines.flatMap((text, index) =>
    linter
      .run(draftOf(text), facts, noonOf(today))
      .map((finding) => ({ finding, text, line: index + 1 })),
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
