import * as v from 'valibot';
import type { Edit } from '../lint/finding.ts';
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

/** An example the rule must leave alone: a text, or more when it needs a field or options. */
export type GoodExample = string | Setting;
interface Setting {
  readonly text: string;
  readonly field?: FieldKind;
  readonly options?: Readonly<Record<string, unknown>>;
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

interface Definition<Message extends string, Options> {
  readonly id: RuleId;
  readonly clause: ClauseId;
  /** Unless the school's policy says otherwise. */
  readonly severity: Severity;
  readonly reads: readonly FieldKind[];
  /** What the rule may say: `x` is `rule_<id in camelCase>_x` and `..._x_how` in the catalogue. */
  readonly messages: readonly Message[];
  /** Parses a school's options; `{}` must give the defaults. May prepare them (sets, maps). */
  readonly options: v.GenericSchema<unknown, Options>;
  /** Written once: the rule's tests, its help and its row in the README. */
  readonly examples: Examples;
  check(context: RuleContext<Options>): readonly Hit<NoInfer<Message>>[];
}

type Check = (context: Omit<RuleContext<never>, 'options'>) => readonly Hit<string>[];

/** A rule as the registry holds it: its options are closed over once they are parsed. */
export interface Rule extends Omit<Definition<string, never>, 'options' | 'check'> {
  /** Names of the rule's options, for the README. */
  readonly optionNames: readonly string[];
  /** @throws PolicyError naming the option, as `rules.length.options.houseLimit`. */
  configure(options: unknown): Check;
}

function optionNames(schema: v.GenericSchema<unknown, unknown>): string[] {
  const entries: unknown = 'entries' in schema ? schema.entries : undefined;
  return entries !== null && typeof entries === 'object' ? Object.keys(entries) : [];
}

/** Makes a rule of its definition. The file's name is its id; `index.ts` lists it. */
export function rule<const Message extends string, Options>(
  definition: Definition<Message, Options>,
): Rule {
  const { id, options: schema, check, ...rest } = definition;
  return {
    ...rest,
    id,
    optionNames: optionNames(schema),
    configure(given) {
      const parsed = v.safeParse(schema, given);
      if (!parsed.success) throw PolicyError.from(parsed.issues[0], ['rules', id, 'options']);
      const options = parsed.output;
      return (context) => check({ ...context, options });
    },
  };
}

/** The catalogue's key of a rule's message: `hashtag-placement`, `inSentence` -> `rule_hashtagPlacement_inSentence`. */
export function messageKey(id: RuleId, message: string): string {
  return `rule_${camel(id)}_${message}`;
}

/** `no-parent-engagement` -> `noParentEngagement`. */
export function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
