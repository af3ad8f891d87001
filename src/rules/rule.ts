import * as v from 'valibot';
import type { Draft } from '../lint/draft.ts';
import type { Facts } from '../lint/facts.ts';
import type { Edit, Field } from '../lint/finding.ts';
import type { Part } from '../lint/parts.ts';
import type { Span, Tokens } from '../lint/tokens.ts';
import type { ClauseId, RuleId, Severity } from '../policy/ids.ts';
import { PolicyError } from '../policy/policy-error.ts';

/** The texts of a draft a rule can ask for. */
export type FieldKind = 'text' | 'alt' | 'poll';

/** What a rule sees of one text. */
export interface RuleContext<Options> {
  readonly text: string;
  readonly field: FieldKind;
  readonly tokens: Tokens;
  readonly options: Options;
  /** The present, in UTC milliseconds. */
  readonly now: number;
}

/** One thing found in one text. Offsets are UTF-16 units into it. */
export interface Hit<Message extends string> {
  readonly span: Span;
  readonly message: Message;
  /** Counts, or text already typed in the draft; never anything from the pupil list. */
  readonly params?: Readonly<Record<string, number | string>>;
  /** What takes the span's place, or edits anywhere in the text, ascending and not overlapping. */
  readonly fix?: string | readonly Edit[];
  /** For a hit gentler than its rule; a graver one is taken down to the rule's severity. */
  readonly severity?: Severity;
}

/** What a rule sees that looks at a whole draft, and at what is known beside it. */
export interface DraftContext<Options> {
  readonly draft: Draft;
  /** Every text of the draft that is not empty. */
  readonly parts: readonly Part[];
  readonly facts: Facts;
  readonly options: Options;
  /** The present, in UTC milliseconds. */
  readonly now: number;
}

/** One thing found in a draft. About a picture, the span is 0 to 0. */
export interface DraftHit<Message extends string> extends Hit<Message> {
  readonly row: number;
  readonly field: Field;
}

/** An example the rule must leave alone: a text, or more when it needs a field or options. */
export type GoodExample = string | Setting;
interface Setting {
  readonly text: string;
  readonly field?: FieldKind;
  readonly options?: Readonly<Record<string, unknown>>;
  /** For a rule that looks at the whole draft: the draft around the text, and what is known. */
  readonly around?: Partial<Omit<Draft, 'rows'>> & {
    readonly row?: Partial<Draft['rows'][number]>;
  };
  readonly facts?: Facts;
  /** Where the facts make it good or bad: what they are, in words, for the table of rules. */
  readonly about?: string;
}
/** An example the rule must find: the texts it marks in order, and the text once mended. */
export interface BadExample extends Setting {
  readonly spans: readonly string[];
  readonly fixed?: string;
}
export interface Examples {
  readonly good: readonly GoodExample[];
  readonly bad: readonly BadExample[];
}

interface Common<Message extends string, Options> {
  readonly id: RuleId;
  readonly clause: ClauseId;
  /** Unless the school's policy says otherwise. */
  readonly severity: Severity;
  /** What the rule may say: `x` is `rule_<id in camelCase>_x` and `..._x_how` in the catalogue. */
  readonly messages: readonly Message[];
  /** Parses a school's options; `{}` must give the defaults. May prepare them (sets, maps). */
  readonly options: v.GenericSchema<unknown, Options>;
  /** Written once: the rule's tests, its help and its row in the README. */
  readonly examples: Examples;
  /** It waits until a school switches it on: it advises where the policy is kept. */
  readonly off?: true;
  /** It reads what a proofreader says (`facts.remarks`): its last word comes after the others'. */
  readonly proofread?: true;
}

/** A rule that looks at one text at a time, and at nothing else. */
interface TextRule<Message extends string, Options> extends Common<Message, Options> {
  readonly reads: readonly FieldKind[];
  check(context: RuleContext<Options>): readonly Hit<NoInfer<Message>>[];
}

/** A rule that needs the whole draft, or what only the worker knows. It is not run in pages on X. */
interface DraftRule<Message extends string, Options> extends Common<Message, Options> {
  checkDraft(context: DraftContext<Options>): readonly DraftHit<NoInfer<Message>>[];
}

type Run = (context: Omit<DraftContext<never>, 'options'>) => readonly DraftHit<string>[];

/** A rule as the registry holds it: its options are closed over once they are parsed. */
export interface Rule extends Omit<Common<string, never>, 'options'> {
  /** Names of the rule's options, for the README. */
  readonly optionNames: readonly string[];
  /** It needs nothing but one text at a time, so it runs in pages on X as well (in-page.ts). */
  readonly textOnly: boolean;
  /** @throws PolicyError naming the option, as `rules.length.options.houseLimit`. */
  configure(options: unknown): Run;
}

function optionNames(schema: v.GenericSchema<unknown, unknown>): string[] {
  const entries: unknown = 'entries' in schema ? schema.entries : undefined;
  return entries !== null && typeof entries === 'object' ? Object.keys(entries) : [];
}

function noOption(path: readonly string[], schema: v.GenericSchema<unknown, unknown>): string {
  const names = optionNames(schema);
  const options = names.length === 0 ? 'it has none' : `its options are ${names.join(', ')}`;
  return `this rule has no option “${path.at(-1) ?? ''}”; ${options}`;
}

/** Makes a rule of its definition. The file's name is its id; `index.ts` lists it. */
export function rule<const Message extends string, Options>(
  definition: TextRule<Message, Options> | DraftRule<Message, Options>,
): Rule {
  const { id, clause, severity, messages, examples, options: schema } = definition;
  const { proofread, off } = definition;
  return {
    id,
    clause,
    severity,
    messages,
    examples,
    ...(proofread ? { proofread } : {}),
    ...(off ? { off } : {}),
    optionNames: optionNames(schema),
    textOnly: !('checkDraft' in definition),
    configure(given) {
      const parsed = v.safeParse(schema, given);
      if (!parsed.success) {
        const within = ['rules', id, 'options'];
        throw PolicyError.from(parsed.issues[0], within, (path) => noOption(path, schema));
      }
      const options = parsed.output;
      if ('checkDraft' in definition) {
        return (context) => definition.checkDraft({ ...context, options });
      }
      return (context) =>
        context.parts.flatMap((part) => inPart(definition, part, context.now, options));
    },
  };
}

function inPart<Message extends string, Options>(
  { reads, check }: TextRule<Message, Options>,
  { row, field, text, tokens }: Part,
  now: number,
  options: Options,
): DraftHit<Message>[] {
  const kind = reads.find((one) => one === field.kind);
  if (!kind) return [];
  return check({ text, field: kind, tokens, options, now }).map((hit) => ({ ...hit, row, field }));
}

/** How strict a rule is where a policy does not name it. */
export const asItComes = ({ off, severity }: Pick<Rule, 'off' | 'severity'>): Severity | 'off' =>
  off ? 'off' : severity;

/** The catalogue's key of a rule's message: `hashtag-placement`, `inSentence` -> `rule_hashtagPlacement_inSentence`. */
export function messageKey(id: RuleId, message: string): string {
  return `rule_${camel(id)}_${message}`;
}

/** `no-parent-engagement` -> `noParentEngagement`. */
export function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
