import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createWords } from '../../i18n/index.ts';
import { configure } from '../../lint/index.ts';
import type { Proofreader } from '../../offscreen/harper.ts';
import { RULES } from '../../rules/index.ts';
import { todayInLondon } from '../day.ts';
import { answerDraft } from '../drafts.ts';
import { readPupils } from '../pupils.ts';

const expectedSchema = v.object({
  id: v.union([v.string(), v.number()]),
  expect: v.array(v.string()),
});
const answerSchema = v.object({
  findings: v.array(v.object({ rule: v.string(), severity: v.string() })),
});

/**
 * Drafts with the breaches they contain (`expect`: rule ids) against what is found, for each rule
 * there is; last, how many drafts without a breach are flagged above advice.
 * @param lists files that together are the consent list; none: there is no list.
 * @param proofreader reads spelling and grammar; null: only what a few words give away is found.
 */
export async function drafts(
  lines: readonly string[],
  lists: readonly string[],
  proofreader: Proofreader | null = null,
): Promise<string[]> {
  const today = todayInLondon();
  const complaints: string[] = [];
  const files = lists.map((name) => ({ name, bytes: readFileSync(name) }));
  const list =
    files.length === 0
      ? null
      : await readPupils(files, today, createWords(), (line) => complaints.push(line));
  const answer = answerDraft(configure({ rules: {} }), today, list, proofreader);
  const judged: { id: string | number; expect: string[]; found: Set<string>; loud: boolean }[] = [];
  for (const line of lines) {
    const value: unknown = JSON.parse(line);
    const { id, expect } = v.parse(expectedSchema, value);
    const { findings } = v.parse(answerSchema, await answer(value));
    const found = new Set(findings.map(({ rule }) => rule));
    const loud = findings.some(({ severity }) => severity !== 'advice');
    judged.push({ id, expect, found, loud });
  }
  const rules = RULES.map(({ id: rule }) => {
    const wanted = judged.filter(({ expect }) => expect.includes(rule));
    const missed = wanted.filter(({ found }) => !found.has(rule)).map(({ id }) => id);
    const beside = judged
      .filter(({ expect, found }) => found.has(rule) && !expect.includes(rule))
      .map(({ id }) => id);
    return [
      `${rule}: ${wanted.length - missed.length} of ${wanted.length} found`,
      `missed ${missed.join(' ') || 'none'}`,
      `beside ${beside.join(' ') || 'none'}`,
    ].join('; ');
  });
  const compliant = judged.filter(({ expect }) => !RULES.some(({ id }) => expect.includes(id)));
  const wrongly = compliant.filter(({ loud }) => loud).length;
  return [
    ...complaints,
    ...rules,
    `without a breach: ${wrongly} of ${compliant.length} above advice by all rules together`,
  ];
}
