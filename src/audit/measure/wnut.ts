import * as v from 'valibot';
import { draftOf } from '../../lint/draft-of.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import type { Finding } from '../../lint/finding.ts';
import { configure } from '../../lint/linter.ts';
import { LEXICON } from '../../rules/text-language/lexicon.ts';
import { textLanguage } from '../../rules/text-language.ts';

const rowSchema = v.object({ tokens: v.array(v.string()), normal: v.array(v.string()) });

interface Tally {
  marked: number;
  right: number;
  wanted: number;
}

/**
 * Precision, recall and F1 as W-NUT 2015 counts them, on tokens in lower case: a token is wanted
 * when its normal form differs; *found* when it is marked, *corrected* when our word is that form
 * too. For initials, of which we offer no fix, our word is what they stand for.
 */
export function wnut(lines: readonly string[]): string[] {
  const linter = configure({ rules: {} }, [textLanguage]);
  const found: Tally = { marked: 0, right: 0, wanted: 0 };
  const corrected: Tally = { marked: 0, right: 0, wanted: 0 };
  const wrong = new Map<string, number>();
  const missed = new Map<string, number>();
  for (const line of lines) {
    const { tokens, normal } = v.parse(rowSchema, JSON.parse(line));
    const text = tokens.join(' ');
    const findings = linter
      .run(draftOf(text), NO_FACTS, 0)
      // W-NUT corrects words only; !!! stays as it is.
      .filter(({ message }) => !message.endsWith('_marks'));
    let start = 0;
    tokens.forEach((token, index) => {
      const at = start;
      start += token.length + 1;
      const form = token.toLowerCase();
      const want = (normal[index] ?? '').toLowerCase();
      const finding = findings.find((f) => f.start >= at && f.end <= at + token.length);
      const ours = finding ? wordOf(finding, form) : form;
      for (const tally of [found, corrected]) {
        if (want !== form) tally.wanted++;
        if (finding) tally.marked++;
      }
      if (finding && want !== form) found.right++;
      if (finding && want !== form && ours === want) corrected.right++;
      if (finding && ours !== want) count(wrong, `${form} ours ${ours} want ${want}`);
      if (!finding && want !== form) count(missed, `${form} want ${want}`);
    });
  }
  return [
    `wrong: ${most(wrong, 60)}`,
    `missed: ${most(missed, 150)}`,
    `found      ${scores(found)}`,
    `corrected  ${scores(corrected)}`,
  ];
}

function wordOf({ fix, message }: Finding, form: string): string {
  // The gold is American; our fixes are British.
  const ours = fix?.[0]?.text.toLowerCase().replace('favour', 'favor');
  if (ours !== undefined) return ours;
  return message.endsWith('_initials') ? (LEXICON.get(form)?.means.toLowerCase() ?? form) : form;
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

function most(map: Map<string, number>, limit: number): string {
  const sorted = [...map].sort((a, b) => b[1] - a[1]).slice(0, limit);
  return sorted.map(([key, times]) => `${key} ${times}`).join('; ');
}

function scores({ marked, right, wanted }: Tally): string {
  const precision = right / marked;
  const recall = right / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right of ${marked} marked, ${wanted} wanted)`;
}
