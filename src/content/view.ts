import { allowableOf, isQuestion, mayBeDismissed } from '../guard/index.ts';
import type { Verdict } from '../guard/verdict.ts';
import { findingWords } from '../i18n/finding-words.ts';
import type { Words } from '../i18n/words.ts';
import { fieldText } from '../lint/field-text.ts';
import type { Finding } from '../lint/finding.ts';
import type { Mark, PanelAction, PanelItem, PanelView } from '../overlay/types.ts';
import { isProtecting } from '../policy/least.ts';
import { controlsOf, rangesOf } from '../x/index.ts';
import type { Composer, Draft } from '../x/types.ts';
import { type Act, actsFor, actsOfUnseen, LAST_RESORTS } from './acts.ts';
import type { Answer } from './checker.ts';

/** Longer excerpts are cut: the panel quotes, the highlight shows. */
const EXCERPT = 60;

/** The same finding on the same words keeps its id while text before it changes. */
export function itemIds(draft: Draft, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = fieldText(draft, finding).slice(finding.start, finding.end);
    const base = `${finding.rule}/${finding.row}/${finding.field.kind}/${words}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return `${base}/${count}`;
  });
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= EXCERPT ? flat : `${flat.slice(0, EXCERPT - 1).trimEnd()}…`;
}

/** Where findings are marked. Alt texts and polls stand in X's own fields, where nothing is drawn. */
export function marksOf(composer: Composer, findings: readonly Finding[]): Mark[] {
  return findings.map(({ severity, row, field, start, end }) => ({
    severity,
    ranges: field.kind === 'text' ? rangesOf(composer, row, start, end) : [],
  }));
}

/**
 * Everything the overlay is to show for one composer and the answer to its draft.
 * @param overrides whether the school lets a named person override stops.
 */
export function viewOf(
  composer: Composer,
  draft: Draft,
  answer: Omit<Answer, 'number'> & { verdict: NonNullable<Answer['verdict']> },
  words: Words,
  overrides: boolean,
): PanelView {
  const ids = itemIds(draft, answer.findings);
  const marks = marksOf(composer, answer.findings);
  const items = answer.findings.map((finding, index): PanelItem => {
    const { what, why, how, fix } = findingWords(words, finding);
    const { start, end, severity, field } = finding;
    return {
      id: ids[index] ?? '',
      severity,
      excerpt: shorten(fieldText(draft, finding).slice(start, end)),
      what,
      why,
      how,
      // Only the post's own text can be mended from here: alt texts and polls are in X's own fields.
      fix: field.kind === 'text' ? fix : null,
      answer: answerable(finding) ? words(`answer_${answerKindOf(finding)}`) : null,
      dismissable: mayBeDismissed(finding),
      choices: choicesFor(draft, finding, words),
      ranges: marks[index]?.ranges ?? [],
    };
  });
  const { state, hold, why } = answer.verdict;
  const summary = [words(why, { count: items.length }), ...languageNote(answer, words)].join(' ');
  const actions = inWords(actsFor(answer.verdict, draft, answer.findings, overrides), words);
  const count = answer.dismissed.length;
  const dismissed = count === 0 ? null : words('panel_dismissed', { count });
  return {
    ...{ state, hold, summary, items, actions, dismissed },
    ...{ anchor: composer.root, controls: controlsOf(composer), send: composer.sendButton },
  };
}

/** What the leadership may decide for good where a rule is wrong. A rule that keeps children safe is not. */
function choicesFor(draft: Draft, finding: Finding, words: Words): PanelAction[] {
  if (isProtecting(finding.rule)) return [];
  const allowable = allowableOf(draft, finding);
  const turnDown = { id: 'turn-down', label: words('panel_choice_turn_down') };
  if (!allowable) return [turnDown];
  const typed = shorten(allowable.typed);
  return [
    { id: 'allow', label: words(`panel_choice_allow_${allowable.kind}`, { typed }) },
    turnDown,
  ];
}

/** That spelling and grammar are not looked at yet, or not at all, beside what the rest came to. */
const languageNote = ({ language }: Pick<Answer, 'language'>, words: Words): string[] =>
  language === 'loading'
    ? [words('panel_languageLoading')]
    : language === 'failed'
      ? [words('panel_languageFailed')]
      : [];

const inWords = (acts: readonly Act[], words: Words): PanelAction[] =>
  acts.map((id) => ({
    id,
    label: words(`act_${id.replaceAll('-', '_')}`),
    last: LAST_RESORTS.includes(id),
  }));

/** What is shown beside the whole page where no composer was found or none is in sight. */
export function viewOfUnseen(doc: Document, verdict: Verdict, words: Words): PanelView {
  const { state, hold, why } = verdict;
  const summary = words(why, { count: 0 });
  const actions = inWords(actsOfUnseen(verdict), words);
  const nothing = { items: [], actions, dismissed: null, controls: [], send: null };
  return { state, hold, summary, ...nothing, anchor: doc.documentElement };
}

/** Whether a person may look at it in the panel and let the words stay. */
export const answerable = isQuestion;

const answerKindOf = ({ rule }: Finding) =>
  rule === 'pupil-name-with-photo' ? 'noPupil' : 'mayStay';
