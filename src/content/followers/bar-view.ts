import { usualReason } from '../../followers/check/usual-reason.ts';
import type { Words } from '../../i18n/words.ts';
import {
  DECISION_REASONS,
  type Decision,
  type DecisionReason,
  type FollowerCheck,
  type FollowerMark,
  leavesOff,
} from '../../messages/followers.ts';
import type { BarAct, BarButton, BarView, SelectedView } from '../../overlay/followers/types.ts';
import type { Outcome } from '../../x/followers/act.ts';
import { reasonsIn } from './reasons.ts';

/** All that the bar says is made of. */
export interface BarFacts {
  /** null: the worker has not said anything yet. */
  readonly check: FollowerCheck | null;
  /** The walk is going on in this page. */
  readonly walking: boolean;
  /** What is being done through X's own controls; `byPerson`: a person is to press X's item. */
  readonly busy: {
    readonly handle: string;
    readonly decision: 'block' | 'remove';
    readonly byPerson: boolean;
  } | null;
  /** What became of the last one. */
  readonly done: {
    readonly handle: string;
    readonly decision: 'block' | 'remove';
    readonly outcome: Outcome;
  } | null;
  /** How many can be kept together. */
  readonly keepable: number;
  readonly inQuestion: number;
  /** Flagged and open, and not met in this page: where they are is said. */
  readonly elsewhere: number;
  /** The selected one was sought in X's list in vain. */
  readonly lost: boolean;
  readonly selected: {
    readonly mark: FollowerMark;
    readonly handle: string;
    /** null: the usual one of each decision. */
    readonly reason: DecisionReason | null;
  } | null;
}

const KEYS: Readonly<Partial<Record<BarAct, string>>> = { next: 'n', previous: 'p', undo: 'u' };
const DECISION_KEYS: Readonly<Record<Decision, string>> = {
  keep: 'k',
  good: 'g',
  ask: 'a',
  block: 'b',
  remove: 'r',
};

export function barView(facts: BarFacts, words: Words): BarView {
  const { check, busy, selected } = facts;
  if (busy) {
    const { handle, decision, byPerson } = busy;
    const key = byPerson ? 'followerBar_pressX' : `followerBar_busy_${decision}`;
    return {
      tone: 'busy',
      state: words(key, { handle }),
      counts: '',
      notes: [],
      buttons: [],
      selected: null,
    };
  }
  if (check === null) {
    return {
      tone: 'going',
      state: words('followerBar_silent'),
      counts: '',
      notes: [],
      buttons: [],
      selected: null,
    };
  }
  const { fresh, flagged, decided } = check;
  return {
    tone: toneOf(facts),
    state: stateOf(facts, check, words),
    counts:
      check.state === 'locked' ? '' : words('followerBar_counts', { fresh, flagged, decided }),
    notes: notesOf(facts, check, words),
    buttons: actsOf(facts, check).map(
      (act): BarButton => ({
        act,
        label: words(`followerBar_act_${act.replaceAll('-', '')}`, {
          count: act === 'keep-shown' ? facts.keepable : facts.inQuestion,
        }),
        key: KEYS[act] ?? null,
      }),
    ),
    selected: selected && selectedView(selected, check, words),
  };
}

function toneOf({ check, walking, inQuestion }: BarFacts): BarView['tone'] {
  if (walking) return 'going';
  if (check?.state === 'locked' || check?.stuck) return 'look';
  return inQuestion > 0 ? 'look' : 'calm';
}

function stateOf({ walking }: BarFacts, check: FollowerCheck, words: Words): string {
  const { state, seen, total } = check;
  if (state === 'walking') {
    // Another tab is at it, or this page was loaded anew.
    if (!walking) return words('followerBar_state_elsewhere', { seen });
    return total === null
      ? words('followerBar_state_walking', { seen })
      : words('followerBar_state_walkingOf', { seen, total });
  }
  if (state === 'none' && check.dueDays !== null) {
    return check.dueDays < 0
      ? words('followerBar_state_notDue', { days: -check.dueDays })
      : words('followerBar_state_due', { days: check.dueDays });
  }
  return words(`followerBar_state_${state}`, { seen });
}

function notesOf(
  { done, elsewhere, lost, selected }: BarFacts,
  check: FollowerCheck,
  words: Words,
): string[] {
  const { ended, seen, total, stuck, state, walkedDays, fresh, unseenBefore } = check;
  const notes: string[] = [];
  if (lost && selected) notes.push(words('followerBar_lost', { handle: selected.handle }));
  if (selected?.mark.stillBlocked)
    notes.push(words('followerBar_stillBlocked', { handle: selected.handle }));
  if (done) notes.push(doneIn(done, words));
  if (stuck) notes.push(words(`followerBar_stuck_${stuck.replace('-', '')}`));
  if (ended === 'known') notes.push(words('followerBar_ended_known'));
  // Never papered over: X lists fewer than it counts.
  if (ended === 'cut') notes.push(words('followerBar_ended_cut'));
  if ((ended === 'end' || ended === 'cut') && total !== null && seen < total)
    notes.push(words('followerBar_fewer', { seen, total }));
  if (walkedDays !== null && walkedDays > 0)
    notes.push(words('followerBar_old', { days: walkedDays }));
  if (unseenBefore > 0)
    notes.push(words(`followerBar_unseen${fresh > 0 ? 'New' : ''}`, { count: unseenBefore }));
  const rests = state !== 'walking' && state !== 'paused' && state !== 'locked';
  if (rests && elsewhere > 0) notes.push(words('followerBar_elsewhere', { count: elsewhere }));
  return notes;
}

function actsOf(
  { walking, keepable, inQuestion, selected }: BarFacts,
  check: FollowerCheck,
): BarAct[] {
  const acts: BarAct[] = [];
  if (check.state === 'locked') acts.push('unlock');
  else if (walking) acts.push('pause', 'stop');
  else if (check.state === 'walking' || check.state === 'paused') acts.push('resume', 'stop');
  else {
    // A walk that is over is not begun again on its day, unless it was cut short.
    const over = check.state === 'review' && !leavesOff(check.ended);
    if (!over || (check.walkedDays ?? 0) > 0) acts.push('start');
    // The first ever goes to the end by itself.
    if (check.dueDays !== null) acts.push('full');
  }
  if (check.state !== 'locked') {
    if (inQuestion > 0) acts.push('previous', 'next');
    if (selected?.mark.decided) acts.push('undo');
    if (keepable > 0) acts.push('keep-shown');
    acts.push('open-list');
  }
  return acts;
}

function selectedView(
  { mark, handle, reason }: NonNullable<BarFacts['selected']>,
  check: FollowerCheck,
  words: Words,
): SelectedView {
  const { id, verdict, decided, waiting } = mark;
  // What X has refused is tried again, and who a colleague was asked about is decided.
  const open = check.state !== 'locked' && (decided === null || decided === 'ask' || waiting);
  return {
    id,
    handle,
    verdict,
    word: words(`followerBar_verdict_${verdict}`),
    reasons: reasonsIn(mark, words),
    decided: decided && decidedIn({ decided, waiting }, words),
    choices: open
      ? (['keep', 'ask', 'block', 'remove'] as const)
          .filter((decision) => decision !== 'ask' || decided !== 'ask')
          .map((decision) => {
            const because = reason ?? usualReason(mark, decision);
            return {
              decision,
              label: words(`followerBar_decide_${decision}`),
              key: DECISION_KEYS[decision],
              reason: because,
              because: words(`followerBar_because_${camel(because)}`),
            };
          })
      : [],
    usual: words('followerBar_because_usual'),
    why: DECISION_REASONS.map((one) => ({
      reason: one,
      label: words(`followerBar_because_${camel(one)}`),
    })),
    reason,
  };
}

/** What became of a block or a removal, in words. */
export function doneIn(
  { handle, decision, outcome }: NonNullable<BarFacts['done']>,
  words: Words,
): string {
  return words(`followerBar_done_${decision}_${outcome.replace('-', '')}`, { handle });
}

/** What was decided, in words: a block that X has not shown yet says so. */
export function decidedIn(
  { decided, waiting }: { decided: Decision; waiting: boolean },
  words: Words,
): string {
  const toDo = waiting && (decided === 'block' || decided === 'remove');
  return words(`followerBar_${toDo ? 'waiting' : 'decided'}_${decided}`);
}

const camel = (kebab: string): string =>
  kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
