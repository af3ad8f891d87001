import { draftOf } from '../../../lint/draft-of.ts';
import { NO_FACTS } from '../../../lint/facts.ts';
import { configure } from '../../../lint/index.ts';
import type { Remark } from '../../../lint/remark.ts';
import { Tokens } from '../../../lint/tokens.ts';
import { HARPER_RULES } from '../../../rules/grammar/groups.ts';
import { slipsOf } from '../../../rules/grammar/slips-of.ts';
import { proofread } from '../../proofread.ts';
import { share } from '../share.ts';
import { readM2 } from './m2.ts';
import { languageLinter } from './native.ts';
import { planted } from './planted.ts';

/** What one source of findings was worth, in texts. */
interface Worth {
  /** Texts with a slip that it marked: native speakers' faulty sentences, ours of both batches. */
  found: number;
  /** Texts without one that it marked all the same. */
  wrong: number;
}

/**
 * What each of harper.js's rules that is on, the patterns of our own and the spelling found, as the JSON
 * that the table in README.md is made of (`src/rules/grammar/earned.json`). Takes an M2 file and one of
 * paragraphs, which count as without a slip; the few that hold one are told in README.md.
 */
export async function languageRules(m2: readonly string[], school: readonly string[] = []) {
  const sentences = readM2(m2);
  const ours = [...planted('first'), ...planted('second')];
  const faulty = [
    ...sentences.filter(({ errors }) => errors.length > 0).map(({ text }) => text),
    ...ours.map(({ wrong }) => wrong),
  ];
  const clean = [
    ...sentences.filter(({ errors }) => errors.length === 0).map(({ text }) => text),
    ...school,
    ...ours.map(({ right }) => right),
  ];
  const remarks = await proofread([...faulty, ...clean]);
  const worth = new Map<string, Worth>();
  const count = (texts: readonly string[], what: keyof Worth): void => {
    for (const text of texts) {
      for (const name of sourcesIn(text, remarks)) {
        const one = worth.get(name) ?? { found: 0, wrong: 0 };
        one[what] += 1;
        worth.set(name, one);
      }
    }
  };
  count(faulty, 'found');
  count(clean, 'wrong');
  return JSON.stringify(Object.fromEntries([...worth].sort()), null, 2).split('\n');
}

const linter = configure({ rules: {} });

/** `harper:RULE`, `own:GROUP`, `spelling:misspelt`, `spelling:american`: what marks this text. */
function sourcesIn(text: string, remarks: ReadonlyMap<string, readonly Remark[]>): Set<string> {
  const tokens = new Tokens(text);
  const said = remarks.get(text) ?? [];
  const harper = Object.keys(HARPER_RULES).filter(
    (rule) =>
      slipsOf(
        text,
        tokens,
        said.filter((one) => one.rule === rule),
      ).length > 0,
  );
  const own = linter.run(draftOf(text), NO_FACTS, 0).filter(({ rule }) => rule === 'grammar');
  const spelt = linter
    .run(draftOf(text), { ...NO_FACTS, remarks: () => said }, 0)
    .filter(({ rule }) => rule === 'spelling');
  return new Set([
    ...harper.map((rule) => `harper:${rule}`),
    ...own.map(({ message }) => `own:${message.replace('rule_grammar_', '')}`),
    ...spelt.map(({ message }) => message.replace('rule_spelling_', 'spelling:')),
  ]);
}

/** Sentences of ours with a slip put in, and without: how many of each are flagged, and what is missed. */
export async function languagePlanted(): Promise<string[]> {
  const lines: string[] = [];
  for (const batch of ['first', 'second'] as const) {
    const ours = planted(batch);
    const find = languageLinter(
      await proofread(ours.flatMap(({ wrong, right }) => [wrong, right])),
    );
    const missed = ours.filter(({ wrong }) => find(wrong).length === 0);
    const alarms = ours.filter(({ right }) => find(right).length > 0);
    lines.push(
      ...missed.map(({ wrong }) => `${batch}: missed\t${wrong}`),
      ...alarms.map(({ right }) => `${batch}: false alarm\t${right}`),
      `${batch}: found ${share(ours.length - missed.length, ours.length)}, false alarms ${alarms.length}`,
    );
  }
  return lines;
}
