/** Spelling and grammar of drafts: what the rest of the worker uses of this folder. */
import type { Draft } from '../../lint/draft.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import type { Finding } from '../../lint/finding.ts';
import { partsOf } from '../../lint/parts.ts';
import type { Remark } from '../../lint/remark.ts';
import type { ToPage } from '../../messages/index.ts';
import type { Policy } from '../../policy/schema.ts';
import { readable } from '../../rules/grammar/readable.ts';
import { RULES } from '../../rules/index.ts';
import { withoutDismissed } from '../dismissed.ts';
import { linterFor } from '../linter.ts';
import { openLine } from './host-line.ts';
import { createReader, type Reader } from './reader.ts';

type Language = Extract<ToPage, { type: 'language' }>;

/** More than this many findings say nothing more to anybody, and the message stays small. */
const MOST_FINDINGS = 200;
/** A reading that takes longer is said to be on its way; less would only flicker. */
const SAID_AFTER_MS = 400;

let reader: Reader | null = null;
/** Somebody waits, and was told so: while drafts follow one another the panel goes on saying it. */
let isSlow = false;

/** Nothing is opened until a draft is to be read: where these rules are off, nothing ever is. */
function theReader(): Reader {
  if (reader) return reader;
  const line = openLine((raw) => made.receive(raw));
  const made = createReader(line, () => crypto.randomUUID());
  reader = made;
  return made;
}

/** What is known already of a text; null: nobody has read it. */
export const remarksOn = (text: string): readonly Remark[] | null => reader?.known(text) ?? null;

const PROOFREAD = RULES.filter(({ proofread }) => proofread).map(({ id }) => id);

const isOn = (policy: Policy): boolean =>
  PROOFREAD.some((id) => policy.rules[id]?.severity !== 'off');

const textsOf = (draft: Draft): string[] => readable(partsOf(draft)).map(({ text }) => text);

/**
 * Whether spelling and grammar of the draft are known (`read`), have still to be read, or are off.
 * `loading`: to be read by a proofreader that keeps others waiting already.
 */
export function languageOf(draft: Draft, policy: Policy): 'off' | 'reading' | 'loading' | 'read' {
  if (!isOn(policy)) return 'off';
  if (textsOf(draft).every((text) => remarksOn(text))) return 'read';
  return isSlow ? 'loading' : 'reading';
}

/**
 * Has a draft read, and says what was found: a second answer to the draft of that number, which adds
 * findings that never hold. Where it takes its time, that is said first.
 * @param tab whose draft it is; an older one of the tab that was not begun yet is left, and nothing said.
 */
export async function readLanguage(
  { number, draft }: { readonly number: number; readonly draft: Draft },
  policy: Policy,
  tab: number,
  now: number,
  say: (message: Language) => void,
): Promise<void> {
  const told = (
    state: Language['state'],
    findings: readonly Finding[] = [],
    dismissed: readonly Finding[] = [],
  ): void =>
    say({ type: 'language', number, state, findings: [...findings], dismissed: [...dismissed] });
  const slow = setTimeout(() => {
    isSlow = true;
    told('loading');
  }, SAID_AFTER_MS);
  const outcome = await theReader().read(tab, textsOf(draft));
  clearTimeout(slow);
  if (outcome === 'left') return;
  isSlow = false;
  if (outcome === 'failed') return told('failed');
  const found = findingsIn(draft, policy, now);
  const { left, dismissed } = await withoutDismissed(tab, draft, found);
  told('read', left, dismissed);
}

function findingsIn(draft: Draft, policy: Policy, now: number): Finding[] {
  return linterFor(policy)
    .run(draft, { ...NO_FACTS, remarks: remarksOn }, now)
    .filter(({ rule }) => PROOFREAD.includes(rule))
    .slice(0, MOST_FINDINGS);
}
