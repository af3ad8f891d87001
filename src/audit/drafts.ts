import * as v from 'valibot';
import { decide, worstOf } from '../guard/index.ts';
import { createWords } from '../i18n/index.ts';
import type { Draft } from '../lint/draft.ts';
import { draftOf } from '../lint/draft-of.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import { type Linter, NO_FACTS } from '../lint/index.ts';
import { BrokenLine } from './answer-lines.ts';
import { isDay, noonOf } from './day.ts';

const text = v.pipe(v.string(), v.maxLength(60_000));
/** A draft as one line of JSON. Fields beside these are ignored. */
const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text,
  media: v.picklist(['none', 'photo-pupils', 'photo-work', 'photo-place']),
  alt: v.optional(text),
  inPhoto: v.optional(v.array(v.union([v.string(), v.number()]))),
  asOf: v.optional(v.pipe(v.string(), v.check(isDay, 'not a day; write YYYY-MM-DD'))),
});
type DraftLine = v.InferOutput<typeof lineSchema>;

interface FindingLine extends Pick<Finding, 'rule' | 'clause' | 'severity' | 'start' | 'end'> {
  readonly in: 'text' | 'alt';
  readonly text: string;
  readonly message: string;
  /** What replaces [start, end). */
  readonly fix?: string;
  /** The whole mending, where it changes more than [start, end). */
  readonly edits?: readonly Edit[];
}

const words = createWords();

/** Judges one draft as the extension would: `today` is the ISO day unless the line says another. */
export function answerDraft(linter: Linter, today: string) {
  return (value: unknown) => {
    const line = parse(value);
    const findings = linter.run(toDraft(line), NO_FACTS, noonOf(line.asOf ?? today));
    return {
      id: line.id,
      verdict: verdictOn(line, findings),
      findings: findings.map(toLine(line)),
    };
  };
}

function parse(value: unknown): DraftLine {
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw new BrokenLine(path === null ? issue.message : `${path}: ${issue.message}`);
}

function toDraft({ text, media, alt }: DraftLine): Draft {
  const draft = draftOf(text);
  // An alt text is read even when the line says there is no picture to it.
  if (media === 'none' && alt === undefined) return draft;
  const photo = { kind: 'photo' as const, key: null, alt: alt ?? '', uploading: false };
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, media: [photo] })) };
}

/**
 * A picture of pupils is not checked until there is a consent list to check it by, so it is never
 * clear; one declared to show work or a place is.
 */
function verdictOn({ media }: DraftLine, findings: readonly Finding[]): 'clear' | 'check' | 'stop' {
  const verdict = decide({
    findings,
    checked: { ok: true },
    media: { undeclared: media === 'photo-pupils', pupils: false, quotedPicture: false },
    list: 'none',
    account: 'official',
  });
  if (worstOf(findings) === 'stop') return 'stop';
  return verdict?.hold === true ? 'check' : 'clear';
}

function toLine({ text, alt = '' }: DraftLine) {
  return ({
    rule,
    clause,
    severity,
    field,
    start,
    end,
    message,
    params,
    fix,
  }: Finding): FindingLine => {
    const where = field.kind === 'alt' ? 'alt' : 'text';
    return {
      rule,
      clause,
      severity,
      in: where,
      start,
      end,
      text: (where === 'alt' ? alt : text).slice(start, end),
      message: words(message, params),
      ...(fix ? toFix(fix, start, end) : {}),
    };
  };
}

function toFix(edits: readonly Edit[], start: number, end: number) {
  // An edit that reaches further (a tag lifted out with its space) leaves nothing in the place.
  const exact = edits.find((edit) => edit.start === start && edit.end === end);
  const fix = exact?.text ?? '';
  return exact && edits.length === 1 ? { fix } : { fix, edits };
}
