import Papa from 'papaparse';
import { escaped } from '../../consent/export/escaped.ts';
import { outcomeWords, whyWords } from './decision-words.ts';
import { type Here, nameOf } from './here.ts';
import { plainText } from './untrusted.tsx';

const BOM = '\uFEFF';
const COLUMNS = [
  'at',
  'by',
  'number',
  'handle',
  'name',
  'bio',
  'decision',
  'why',
  'verdict',
  'signals',
  'outcome',
  'undone_at',
  'undone_by',
] as const;

/** Every decision as a CSV file that a spreadsheet opens rightly. What others wrote can be no formula. */
export function logCsv(here: Pick<Here, 'words' | 'people' | 'log'>): string {
  const { words, log } = here;
  const rows = log.decisions.map((one) => {
    const { at, by, id, profile, decision, verdict, signals, undone } = one;
    return [
      new Date(at).toISOString(),
      nameOf(here, by),
      // A number of twenty digits would be rounded.
      `#${id}`,
      profile ? `@${profile.handle}` : '',
      plainText(profile?.name ?? ''),
      plainText(profile?.bio ?? ''),
      words(`week_count_${decision}`),
      whyWords(words, one.why),
      verdict === null ? '' : words(`week_verdict_${verdict}`),
      signals.join('; '),
      outcomeWords(words, one),
      undone ? new Date(undone.at).toISOString() : '',
      undone ? nameOf(here, undone.by) : '',
    ].map(escaped);
  });
  return BOM + Papa.unparse([COLUMNS.map((column) => words(`week_column_${column}`)), ...rows]);
}
