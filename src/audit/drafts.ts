import * as v from 'valibot';
import { answerThat } from '../consent/index.ts';
import { decide, type Evidence, mediaOf, worstOf } from '../guard/index.ts';
import { createWords } from '../i18n/index.ts';
import type { Draft } from '../lint/draft.ts';
import { draftOf } from '../lint/draft-of.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import { type Facts, type Linter, NO_FACTS, type PictureAnswer } from '../lint/index.ts';
import { partsOf } from '../lint/parts.ts';
import type { Remark } from '../lint/remark.ts';
import type { Proofreader } from '../offscreen/harper.ts';
import { inWords } from '../policy/in-words.ts';
import { readable } from '../rules/grammar/readable.ts';
import { BrokenLine } from './answer-lines.ts';
import { isDay, noonOf } from './day.ts';
import type { PupilList } from './pupils.ts';

const text = v.pipe(v.string(), v.maxLength(60_000, 'at most 60,000 characters'));
/**
 * A text, or a number that comes back as it was written: JSON.parse takes digits off what is above
 * 2^53 and makes Infinity of 1e400, which JSON.stringify then writes as null.
 */
const id = v.union(
  [
    v.string(),
    v.pipe(
      v.number(),
      v.check(
        (number) => Math.abs(number) <= Number.MAX_SAFE_INTEGER,
        'too large a number to be given back as it was written; put it in quotation marks',
      ),
    ),
  ],
  (issue) =>
    issue.issues?.find(({ type }) => type === 'check')?.message ??
    (issue.received === 'undefined' ? 'this is missing' : 'write a text or a number'),
);
/** A draft as one line of JSON. Fields beside these are ignored. */
const lineSchema = v.object({
  id,
  text,
  media: v.picklist(['none', 'photo-pupils', 'photo-work', 'photo-place']),
  // Programs write null for what they do not have: the same as a missing key.
  alt: v.nullish(text),
  inPhoto: v.nullish(v.array(id)),
  asOf: v.nullish(v.pipe(v.string(), v.check(isDay, 'not a day; write YYYY-MM-DD'))),
});
type DraftLine = v.InferOutput<typeof lineSchema>;

/**
 * A finding as one line of JSON says it. The contract knows two places, so one about the picture
 * itself (rule `consent`) is said to be in the text, at 0 to 0 and with no words.
 */
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

/**
 * Judges one draft as the extension would: `today` is the ISO day unless the line says another.
 * @param list the school's consent list; null: there is none.
 * @param proofreader reads spelling and grammar; null: nobody does.
 */
export function answerDraft(
  linter: Linter,
  today: string,
  list: PupilList | null = null,
  proofreader: Proofreader | null = null,
) {
  return async (value: unknown) => {
    const line = parse(value);
    const draft = toDraft(line);
    const remarks = proofreader && (await remarksOn(draft, proofreader));
    const facts = {
      ...factsFor(line, list),
      remarks: (typed: string) => remarks?.get(typed) ?? null,
    };
    const findings = linter.run(draft, facts, noonOf(line.asOf ?? today));
    return {
      id: line.id,
      verdict: verdictOn(mediaOf(draft, [], facts), list, findings),
      findings: findings.map(findingLine(line.text, line.alt)),
    };
  };
}

function parse(value: unknown): DraftLine {
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  const words = inWords(issue);
  throw new BrokenLine(path === null ? `the line: ${words}` : `${path}: ${words}`);
}

function toDraft({ text, media, alt }: DraftLine): Draft {
  const draft = draftOf(text);
  // An alt text is read even when the line says there is no picture to it.
  if (media === 'none' && typeof alt !== 'string') return draft;
  const photo = { kind: 'photo' as const, key: null, alt: alt ?? '', uploading: false };
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, media: [photo] })) };
}

async function remarksOn(draft: Draft, proofreader: Proofreader) {
  const read = new Map<string, readonly Remark[]>();
  for (const part of readable(partsOf(draft))) {
    read.set(part.text, await proofreader.read(part.text));
  }
  return read;
}

/** What is known beside the draft: the list, and who the line says is in its picture. */
function factsFor(line: DraftLine, list: PupilList | null): Facts {
  const answer = answerOf(line, list);
  return { ...NO_FACTS, list: list?.facts ?? null, picture: () => answer };
}

/** A picture of pupils is not declared until the line says of which. */
function answerOf({ media, inPhoto }: DraftLine, list: PupilList | null): PictureAnswer | null {
  const shown = inPhoto ?? [];
  if (media === 'photo-pupils' && shown.length === 0) return null;
  // Somebody is in it after all, whatever the picture is mainly of. An id that is nobody's in the
  // file is not on the list.
  const pupils = shown.map((id) => list?.idOf(id) ?? `not-listed-${id}`);
  const shows = pupils.length > 0 ? 'pupils' : 'work-or-place';
  return answerThat(shows, { pupils });
}

/**
 * A picture of pupils is never clear without a list to check it by. A list that was given counts as
 * current, whatever the day of the draft: a file does not tell when somebody last said that it is.
 */
function verdictOn(
  media: Evidence['media'],
  list: PupilList | null,
  findings: readonly Finding[],
): 'clear' | 'check' | 'stop' {
  const verdict = decide({
    findings,
    checked: { ok: true },
    media,
    list: list === null ? 'none' : 'current',
    account: 'official',
  });
  if (worstOf(findings) === 'stop') return 'stop';
  return verdict?.hold === true ? 'check' : 'clear';
}

/** Says a finding as a line of JSON does. @param alt the picture's description, where there is one. */
export function findingLine(text: string, alt?: string | null) {
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
      text: (where === 'alt' ? (alt ?? '') : text).slice(start, end),
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
