import { createWords } from '../../i18n/index.ts';
import { clauseOf } from '../../policy/clauses.ts';
import { EARNED_BY_SPELLING, type Earned, earnedBy, GROUPS } from '../../rules/grammar/earned.ts';
import { RULES } from '../../rules/index.ts';
import type { BadExample, GoodExample, Rule } from '../../rules/rule.ts';

/** Longer examples, such as a post of 281 characters, say nothing in a table. */
const MAX_EXAMPLE = 90;
const words = createWords('en_GB');

/** What stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` in README.md. */
export const TABLES: Readonly<Record<string, () => string>> = {
  rules: rulesTable,
  proofreading: proofreadingTable,
};

/**
 * The text with every generated table written anew.
 * @throws Error naming the table whose markers are missing.
 */
export function withTables(readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}.`);
    return `${text.slice(0, from + start.length)}\n\n${table()}\n\n${text.slice(to)}`;
  }, readme);
}

function rulesTable(): string {
  const head = ['Rule', 'Clause', 'Severity', 'It marks', 'It leaves alone', 'Options'];
  const rows = RULES.map((rule) => [
    `\`${rule.id}\``,
    words(clauseOf(rule.clause).title),
    rule.off ? `${rule.severity}, off as it comes` : rule.severity,
    shown(rule.examples.bad),
    shown(rule.examples.good),
    optionsOf(rule),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Which of harper.js's rules are on, by kind of slip, with what each found rightly and wrongly. */
function proofreadingTable(): string {
  const told = ({ source, found, wrong }: Earned) =>
    `${source} ${found}${wrong > 0 ? ` (${wrong} wrongly)` : ''}`;
  const rows = [
    ['`spelling`', EARNED_BY_SPELLING.map(told).join(', ')],
    ...GROUPS.map((group) => [`\`grammar\`, ${group}`, earnedBy(group).map(told).join(', ')]),
  ];
  return [['Kind of slip', 'What finds it, and in how many sentences'], ['---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The first example that fits a cell and needs no options; where it isn't a post, what it is. */
function shown(examples: readonly (GoodExample | BadExample)[]): string {
  const first = examples
    .map((example) => (typeof example === 'string' ? { text: example } : example))
    .find(({ text, options }) => !options && text.length <= MAX_EXAMPLE && !text.includes('\n'));
  if (!first) return '–';
  const where = first.field === undefined ? '' : `(${FIELDS[first.field]}) `;
  // X's signs would become links to issues and people on GitHub.
  const text = first.text.replaceAll('|', '\\|').replaceAll('#', '&#35;').replaceAll('@', '&#64;');
  return where + text + (first.about === undefined ? '' : ` (${first.about})`);
}
const FIELDS = { text: 'post', alt: 'picture description', poll: 'poll choice' } as const;

function optionsOf({ optionNames }: Rule): string {
  return optionNames.map((name) => `\`${name}\``).join(', ') || '–';
}
