import * as v from 'valibot';
import type { Finding } from '../../lint/finding.ts';
import type { RuleId } from '../../policy/ids.ts';
import { LEXICON } from '../../rules/text-language/lexicon.ts';
import { LOOSE } from '../../rules/text-language/loose.ts';
import { proofread } from '../proofread.ts';
import { readLinter } from './language/native.ts';
import { percent } from './share.ts';
import { isSwearing, isTexting, type Kind, kindOf, OTHERS, TEXTING } from './wnut/kinds.ts';

const rowSchema = v.object({ tokens: v.array(v.string()), normal: v.array(v.string()) });

/** One token of W-NUT, in small letters, and what was found on it. */
interface Judged {
  readonly form: string;
  /** Its normal form: the same, or what W-NUT corrects it to. */
  readonly want: string;
  /** null where W-NUT corrects nothing. */
  readonly kind: Kind | null;
  /** Our word for it where `text-language` marks it, null where it does not. */
  readonly ours: string | null;
  /** Whether any rule about its words marks it. */
  readonly byAny: boolean;
}

/** The rules a school would see mark a word of such a text. */
const OF_WORDS: readonly RuleId[] = ['text-language', 'spelling', 'grammar', 'offensive'];
/** Rows after which lists were made and mended; the last third was looked at for figures only. */
const TUNED_ON = 2 / 3;

/**
 * W-NUT 2015, by the kinds of `kindOf`: how many corrections of each `text-language` finds, and how many
 * it finds together with spelling, grammar and offensive; its precision; then precision, recall and F1
 * over all corrections, as published work counts them. A token is wanted when its normal form differs (in
 * small letters); *found* when it is marked, *corrected* when our word is that form too. For initials, of
 * which we offer no fix, our word is what they stand for. *Precision* takes any correction for right,
 * whatever its kind; *without gonna* leaves out gonna, wanna and gotta where W-NUT calls them normal,
 * since the rule is asked to mark them: elsewhere they count as wrong.
 */
export async function wnut(lines: readonly string[]): Promise<string[]> {
  const rows = lines.map((line) => v.parse(rowSchema, JSON.parse(line)));
  const texts = rows.map(({ tokens }) => tokens.join(' '));
  const find = readLinter(await proofread(texts));
  const judged = rows.map(({ tokens, normal }, row) =>
    judge(tokens, normal, find(texts[row] ?? '')),
  );
  const cut = Math.round(rows.length * TUNED_ON);
  const first = judged.slice(0, cut).flat();
  return [
    `wrong: ${most(first.filter(isWrong), 200)}`,
    `corrected to another word: ${most(first.filter(isMiscorrected), 60)}`,
    `missed, texting: ${most(
      first.filter((one) => one.kind && isTexting(one.kind) && one.ours === null),
      400,
    )}`,
    ...['first two thirds', 'last third', 'all'].flatMap((name, at) => {
      const some = [judged.slice(0, cut), judged.slice(cut), judged][at] ?? [];
      return ['', `${name}: ${some.length} posts`, ...figures(some.flat())];
    }),
  ];
}

function judge(
  tokens: readonly string[],
  normal: readonly string[],
  all: readonly Finding[],
): Judged[] {
  // W-NUT corrects words only; !!! stays as it is.
  const findings = all.filter(
    ({ rule, message }) => OF_WORDS.includes(rule) && !message.endsWith('_marks'),
  );
  let next = 0;
  return tokens.map((token, index) => {
    const [start, end] = [next, next + token.length];
    next = end + 1;
    const form = token.toLowerCase();
    const want = (normal[index] ?? '').toLowerCase();
    const own = findings.find(
      (one) => one.rule === 'text-language' && one.start >= start && one.end <= end,
    );
    return {
      form,
      want,
      kind: want === form ? null : kindOf(form, want),
      ours: own ? wordOf(own, form) : null,
      byAny: own !== undefined || findings.some((one) => one.start < end && one.end > start),
    };
  });
}

function wordOf({ fix, message }: Finding, form: string): string {
  // The gold is American; our fixes are British.
  const ours = fix?.[0]?.text.toLowerCase().replace('favour', 'favor');
  if (ours !== undefined) return ours;
  return message.endsWith('_initials')
    ? ((LEXICON.get(form) ?? LOOSE.get(form))?.means.toLowerCase() ?? form)
    : form;
}

/** What the policy calls text language and W-NUT mostly normal. */
const NORMAL_FOR_WNUT = /^(?:gonna|wanna|gotta)$/;

const isWrong = ({ kind, ours }: Judged): boolean => ours !== null && kind === null;
const isRight = ({ kind, ours }: Judged): boolean => ours !== null && kind !== null;
const isMiscorrected = (one: Judged): boolean => isRight(one) && one.ours !== one.want;

function figures(tokens: readonly Judged[]): string[] {
  const marked = tokens.filter(({ ours }) => ours !== null);
  const right = marked.filter(isRight);
  const judgedFairly = marked.filter(
    (one) => isRight(one) || !NORMAL_FOR_WNUT.test(one.form),
  ).length;
  const corrected = right.filter((one) => !isMiscorrected(one)).length;
  const wanted = tokens.filter(({ kind }) => kind !== null);
  const texting = wanted.filter(({ kind }) => kind !== null && isTexting(kind));
  const swearing = texting.filter(({ want }) => isSwearing(want));
  const others = wanted.filter(({ kind }) => kind !== null && !isTexting(kind));
  const of = (kind: Kind) =>
    line(
      `  ${kind}`,
      wanted.filter((one) => one.kind === kind),
    );
  return [
    line('kind', null),
    line('text language', texting),
    ...TEXTING.map(of),
    line('  (slurs and swearing of these)', swearing),
    line('not text language', others),
    ...OTHERS.map(of),
    `precision  ${share(right.length, marked.length)}; without gonna ${share(right.length, judgedFairly)}`,
    `found      ${scores(marked.length, right.length, wanted.length)}`,
    `corrected  ${scores(marked.length, corrected, wanted.length)}`,
  ];
}

function line(name: string, some: readonly Judged[] | null): string {
  const cells = some
    ? [
        String(some.length),
        found(some, ({ ours }) => ours !== null),
        found(some, ({ byAny }) => byAny),
      ]
    : ['wanted', 'text-language', 'all rules'];
  return [name.padEnd(32), ...cells.map((cell) => cell.padStart(16))].join('');
}

const found = (some: readonly Judged[], by: (one: Judged) => boolean): string => {
  const count = some.filter(by).length;
  return `${count} (${percent(count, some.length)})`;
};

function most(some: readonly Judged[], limit: number): string {
  const counts = new Map<string, number>();
  for (const { form, ours, want, kind } of some) {
    const key = kind === null ? form : `${form} -> ${want}${ours === null ? '' : ` (${ours})`}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit);
  return sorted.map(([key, times]) => `${key} ${times}`).join('; ');
}

const share = (part: number, whole: number): string =>
  `${percent(part, whole)} (${part} of ${whole})`;

function scores(marked: number, right: number, wanted: number): string {
  const precision = right / marked;
  const recall = right / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right of ${marked} marked, ${wanted} wanted)`;
}
