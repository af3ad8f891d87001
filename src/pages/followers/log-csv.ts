import Papa from 'papaparse';
import { londonDay } from '../../consent/day.ts';
import { escaped } from '../../consent/export/escaped.ts';
import { signalKey, type Words } from '../../i18n/index.ts';
import type { FollowerCheckRecord, FollowerDecision } from '../../messages/followers-own.ts';
import { outcomeWords, whyWords } from './decision-words.ts';
import { type Here, nameOf } from './here.ts';
import { plainText } from './untrusted.tsx';

const BOM = '\uFEFF';
const COLUMNS = [
  ...(['what', 'day', 'at', 'by', 'number', 'handle', 'name', 'bio', 'decision'] as const),
  ...(['why', 'verdict', 'signals', 'signal_words', 'outcome'] as const),
  ...(['undone_at', 'undone_by', 'kind', 'ended'] as const),
] as const;
const FIGURES = [
  ...(['total', 'change', 'seen', 'fresh', 'renamed', 'flagged', 'reviewed', 'open'] as const),
  ...(['waiting', 'notSeen', 'left'] as const),
] as const;
/** Signs of a pupil are kept in a concern only; what was recorded before that was so is not given on. */
const PUPIL_SIGNALS: readonly string[] = ['possible-pupil'];

type Row = Partial<Record<(typeof COLUMNS)[number] | (typeof FIGURES)[number], string>>;

/**
 * All that is recorded, the oldest first, as a CSV file that a spreadsheet opens rightly: decisions,
 * checks and weeks that were missed. What others wrote can be no formula.
 */
export function logCsv(here: Pick<Here, 'words' | 'people' | 'log'>): string {
  const { words, log } = here;
  const entries = [
    ...log.decisions.map((one) => ({ at: one.at, row: decisionRow(here, one) })),
    ...log.checks.map((one) => ({ at: one.signed?.at ?? one.beganAt, row: checkRow(here, one) })),
    ...log.missed.map(({ day, at }) => ({ at, row: { what: words('week_log_missed'), day } })),
  ].sort((a, b) => a.at - b.at);
  const head = [
    ...COLUMNS.map((column) => words(`week_column_${column}`)),
    ...FIGURES.map((figure) =>
      words(figure === 'notSeen' ? 'week_figure_notSeen_any' : `week_figure_${figure}`),
    ),
  ];
  const rows = entries.map(({ at, row }: { at: number; row: Row }) => {
    const { day = londonDay(at), ...rest } = row;
    const texts: Row = { ...rest, day, at: new Date(at).toISOString() };
    // Figures are our own: below zero they are figures all the same.
    return [
      ...COLUMNS.map((column) => escaped(texts[column] ?? '')),
      ...FIGURES.map((figure) => texts[figure] ?? ''),
    ];
  });
  // All in quotation marks: some programs part cells at a semicolon too.
  return BOM + Papa.unparse([head, ...rows], { quotes: true });
}

function decisionRow(here: Pick<Here, 'words' | 'people'>, one: FollowerDecision): Row {
  const { words } = here;
  const { by, id, profile, decision, verdict, undone } = one;
  const signals = one.signals.filter((signal) => !PUPIL_SIGNALS.includes(signal));
  return {
    what: words('week_log_decision'),
    by: nameOf(here, by),
    // A number of twenty digits would be rounded.
    number: `#${id}`,
    handle: profile?.handle ?? '',
    name: plainText(profile?.name ?? ''),
    bio: plainText(profile?.bio ?? ''),
    decision: words('week_record_decision', { decision }),
    why: whyWords(words, one.why),
    verdict: verdict === null ? '' : words(`week_verdict_${verdict}`),
    signals: signals.join('; '),
    signal_words: signals.map((signal) => signalWords(words, signal)).join(' '),
    outcome: outcomeWords(words, one),
    undone_at: undone ? new Date(undone.at).toISOString() : '',
    undone_by: undone ? nameOf(here, undone.by) : '',
  };
}

function checkRow(here: Pick<Here, 'words' | 'people'>, one: FollowerCheckRecord): Row {
  const { words } = here;
  const { kind, by, signed } = one;
  return {
    what: words(signed ? 'week_log_check' : 'week_log_unsigned'),
    by: nameOf(here, signed?.by ?? by),
    kind: words('week_log_kind', { kind }),
    ...(signed && {
      day: signed.day,
      ended: words(`week_ended_${signed.ended}`),
      ...Object.fromEntries(FIGURES.map((figure) => [figure, `${signed[figure] ?? ''}`])),
    }),
  };
}

/** What a signal says, without the figures that were not kept; of one that is gone since, its id. */
export function signalWords(words: Words, signal: string): string {
  const key = signalKey(signal);
  const bare = key.replace('follower_', 'week_signal_');
  if (words.has(bare)) return words(bare);
  try {
    return words(key);
  } catch {
    return signal;
  }
}
