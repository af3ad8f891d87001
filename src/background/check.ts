import { decide, type Evidence, isQuestion, mediaOf } from '../guard/index.ts';
import { NO_FACTS } from '../lint/facts.ts';
import type { Finding } from '../lint/finding.ts';
import type { FromPage, ToPage } from '../messages/index.ts';
import type { Policy } from '../policy/schema.ts';
import type { NotChecked } from '../posts/index.ts';
import { messageKey } from '../rules/rule.ts';
import { withoutDismissed } from './dismissed.ts';
import { findingsForPages } from './for-pages.ts';
import { findingAt, foundIn } from './found.ts';
import { linterFor } from './linter.ts';
import { answerFinding, answerKey } from './list/given-answers.ts';
import { overrideKey } from './list/given-overrides.ts';
import { type LetGo, NOTHING_WEIGHED, type Weighed } from './posts/index.ts';
import { languageOf } from './proofreading/index.ts';
import { refusal } from './refusal.ts';

type Check = Extract<FromPage, { type: 'check' }>;
type Answered = Extract<FromPage, { type: 'answer' }>;

/** What the page is told of a draft, and whether the network lock opens for it. */
export interface Checked {
  readonly answer: ToPage;
  readonly goes: boolean;
  /** What was found, and what people have answered of it, for the record of posts. */
  readonly weighed: Weighed;
}

/** A draft that was not looked at, and does not go. */
export const notGone = (answer: ToPage): Checked => ({
  answer,
  goes: false,
  weighed: NOTHING_WEIGHED,
});

/** More than this many findings say nothing more to anybody, and the message stays small. */
const MOST_FINDINGS = 200;

/**
 * Names that one draft may hold and still be answered. Nobody posts so many; a page that wants to know
 * whom the school knows does (house: threat model).
 */
const MOST_NAMES = 40;
/** The findings that say which words may be names of pupils. */
const SAYS_NAME = messageKey('personal-data', 'name');

/**
 * Checks one numbered draft against the school's policy and its list, as of `now` (UTC milliseconds).
 * @param tab whose draft it is: what was dismissed there is not found again.
 */
export async function checkDraft(
  message: Check,
  policy: Policy,
  tab: number,
  now: number,
): Promise<Checked> {
  const { facts, list, locked, found, unasked, findings } = await foundIn(message, policy, now);
  const names = found.filter(
    ({ rule, message: key }) => rule === 'pupil-name-with-photo' || key === SAYS_NAME,
  ).length;
  if (names > MOST_NAMES) return unchecked(message, policy, now);
  const { draft, pictures } = message;
  const { left, dismissed } = await withoutDismissed(tab, draft, findings);
  const answered = found.filter((finding) => !unasked.includes(finding));
  const overridden = unasked.filter(({ severity }, at) => findings[at]?.severity !== severity);
  const verdict = decide({
    findings: left,
    checked: checkedOf(message, locked),
    media: mediaOf(message.draft, message.unreadable, facts),
    list,
    account: message.account,
  });
  const told = (some: readonly Finding[]) =>
    verdict === null ? [] : findingsForPages(some).slice(0, MOST_FINDINGS);
  const answer = {
    type: 'verdict',
    number: message.number,
    verdict,
    findings: told(left),
    dismissed: told(dismissed),
    language: verdict === null ? 'off' : languageOf(draft, policy),
  } as const;
  const notChecked = notCheckedOf(message, locked, list);
  return {
    answer,
    goes: verdict?.hold === false,
    weighed: {
      // The record says what was found, although nobody wanted to see it any more.
      left: findings,
      answered: await letGo(answered, (one) => answerKey(draft, one)),
      overridden: await letGo(overridden, (one) => overrideKey({ draft, pictures, facts }, one)),
      notChecked,
    },
  };
}

const letGo = (
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Promise<string>,
): Promise<LetGo[]> =>
  Promise.all(findings.map(async (finding) => ({ finding, given: await keyOf(finding) })));

/**
 * What becomes of a draft that is one too many: nobody asks the list about it. The page is told to ask
 * again; meanwhile it goes or waits as the page itself will say, by the rules that need no list.
 */
export function unchecked(message: Check, policy: Policy, now: number): Checked {
  const { draft, unreadable, account } = message;
  const findings = linterFor(policy).run(draft, NO_FACTS, now);
  const verdict = decide({
    findings,
    checked: { ok: false, why: 'busy' },
    media: mediaOf(draft, unreadable, NO_FACTS),
    list: 'current',
    account,
  });
  const answer = refusal(message, 'busy');
  return {
    answer,
    goes: verdict?.hold === false,
    weighed: { left: findings, notChecked: 'busy' },
  };
}

/**
 * Takes a person's answer to one question about a draft. The draft is checked again for it, so that
 * nothing is answered that was not asked.
 * @returns whether there was such a question.
 * @throws NotGranted when it can't be recorded in anybody's name.
 */
export async function answerQuestion(
  { draft, pictures, about }: Answered,
  policy: Policy,
  now: number,
): Promise<boolean> {
  const { found } = await foundIn({ draft, pictures }, policy, now);
  const finding = findingAt(found.filter(isQuestion), about);
  if (finding) await answerFinding(draft, finding);
  return finding !== undefined;
}

function checkedOf({ unreadable }: Check, locked: boolean): Evidence['checked'] {
  if (locked) return { ok: false, why: 'locked' };
  return unreadable.length === 0 ? { ok: true } : { ok: false, why: 'unreadable' };
}

/** What the record says of a post that goes out so; the gravest alone. */
function notCheckedOf(
  { unreadable, account }: Check,
  locked: boolean,
  list: Evidence['list'],
): NotChecked | null {
  if (locked) return 'locked';
  if (unreadable.length > 0) return 'unreadable';
  if (account !== 'official') return 'account';
  return list === 'current' ? null : list === 'none' ? 'no-list' : 'old-list';
}
