import { clockNow } from '../clock.ts';
import { dismissalOf, mayBeDismissed } from '../guard/index.ts';
import type { Verdict } from '../guard/verdict.ts';
import type { Words } from '../i18n/index.ts';
import { fieldText } from '../lint/field-text.ts';
import type { Finding } from '../lint/finding.ts';
import { type Account, type Refused, WANTED_OF_RULES } from '../messages/index.ts';
import type { Overlay } from '../overlay/types.ts';
import {
  activeComposer,
  applyEdits,
  type Caret,
  caretIn,
  findComposers,
  readDraft,
  restoreCaret,
} from '../x/index.ts';
import type { Composer, Reading } from '../x/types.ts';
import { ACTS } from './acts.ts';
import { carried } from './carry.ts';
import { type Answer, BY_HAND, type Checker } from './checker.ts';
import { withCarried } from './language.ts';
import type { Link } from './link.ts';
import type { OwnLint } from './own-lint.ts';
import { createPerformer } from './perform.ts';
import type { PictureKeys } from './pictures/keys.ts';
import { answerable, itemIds, marksOf, viewOf, viewOfUnseen } from './view.ts';

/** The composer in front of the person, and what is shown for it. */
export interface Desk {
  /** Looks at the page again and shows what is known; asks the worker about what is new. */
  look(): void;
  /** Puts the fix of one shown finding into the text. */
  fix(itemId: string): Promise<void>;
  /** Tells the worker that somebody has looked at one shown question and lets the words stay. */
  answer(itemId: string): void;
  /** Tells the worker that somebody puts one shown finding aside. */
  dismiss(itemId: string): void;
  /** Opens a window of ours, in which the leadership decides what a rule leaves alone, or how strict it is. */
  choose(itemId: string, choice: string): void;
  /** Tells the worker that they want to see again what they have put aside. */
  takeBack(): void;
  /**
   * Does what a button under the summary says: opens the page of ours where it is done, or loads the
   * tab again, which has to be pressed twice, since X may lose the draft.
   */
  act(id: string): void;
  enterPanel(): boolean;
  focusEditor(): void;
  held(composer: Composer, reading: Reading, answer: Answer): void;
  heldUnseen(verdict: Verdict): void;
  changedMeanwhile(): void;
  /** The worker could not do what a button asked for. */
  refused(message: Refused): void;
  released(answer: Answer): void;
  /** Somebody has checked by hand what this page may post. */
  byHand(): void;
  /** The network lock stopped a post, or let one out that is not what was checked. */
  network(what: 'refused' | 'otherwise'): void;
}

/** What is said where nothing came of a button; nobody pressed for what is not named here. */
const REFUSED: Readonly<Partial<Record<NonNullable<Refused['to']>, string>>> = {
  'ask-pictured': 'panel_notAsked',
  'ask-override': 'panel_notOpened',
  'ask-not-right': 'panel_notOpened',
  'ask-by-hand': 'panel_notOpened',
  answer: 'panel_notAnswered',
  dismiss: 'panel_notDismissed',
  undismiss: 'panel_notDismissed',
  'open-page': 'panel_notOpened',
  'open-settings': 'panel_notOpened',
};

/** Longer than between two keys. */
const RESTS_AFTER_MS = 400;

/** Long enough to read it and to press what it offers, while X changes its page all the time. */
const UNSEEN_FOR_MS = 120_000;

interface Shown {
  readonly composerId: string;
  readonly reading: Reading;
  readonly answer: Answer;
}

/** Nothing written, nothing attached: nothing to say, and X offers no Post. */
function isEmpty({ draft, unreadable }: Reading): boolean {
  return (
    unreadable.length === 0 &&
    draft.rows.every(
      (row) => row.text.trim() === '' && row.media.length === 0 && row.poll.length === 0,
    )
  );
}

/** Keeps the overlay true to the draft. Holds no knowledge of X or of the policy. */
export function createDesk(
  doc: Document,
  parts: {
    checker: Checker;
    overlay: Overlay;
    words: Words;
    account(): Account;
    own: OwnLint;
    pictures: PictureKeys;
    link: Pick<Link, 'send'>;
    on(): boolean;
    /** Whether the school lets a named person override stops. */
    overrides(): boolean;
    /** Loads the tab again. */
    reload(): void;
  },
): Desk {
  const { checker, overlay, words } = parts;
  let shown: Shown | null = null;
  /** Counts looks, so that an answer to an older draft is dropped. */
  let looks = 0;
  /** Where somebody was writing when they went into the panel. */
  let left: { readonly composerId: string; readonly caret: Caret } | null = null;

  /** What was said beside a page without a composer, and until when it stays (UTC milliseconds). */
  let unseen: { readonly verdict: Verdict; readonly until: number } | null = null;

  /** Before a school is set up, and on anybody else's account, nothing at all is shown. */
  const concerned = (): boolean => parts.on() && parts.account() !== 'other';

  const hide = (): void => {
    checker.draftGone();
    shown = null;
    const said = concerned() && unseen && clockNow() < unseen.until ? unseen : null;
    if (said) overlay.paint(viewOfUnseen(doc, said.verdict, words));
    else overlay.clear();
  };

  const show = (composer: Composer, reading: Reading, told: Answer): void => {
    const same = shown?.composerId === composer.id ? shown : null;
    const before = same && { ...same.answer, draft: same.reading.draft };
    const answer = withCarried(told, reading.draft, before);
    if (!answer.verdict) {
      hide();
      return;
    }
    shown = { composerId: composer.id, reading, answer };
    unseen = null;
    const seen = { ...answer, verdict: answer.verdict };
    overlay.paint(viewOf(composer, reading.draft, seen, words, parts.overrides()));
  };

  /** What the page finds by itself, and what the worker found in words that still stand. */
  const seenSoFar = (composer: Composer, { draft }: Reading): Finding[] => {
    const own = parts.own.findings(draft);
    if (shown?.composerId !== composer.id) return [...own];
    const { reading, answer } = shown;
    // What was put aside is not marked again at every key, until the worker has said so once more.
    const aside = new Set(answer.dismissed.map((one) => dismissalOf(reading.draft, one)));
    const left = own.filter((one) => aside.size === 0 || !aside.has(dismissalOf(draft, one)));
    const workers = answer.findings.filter(({ rule }) => !parts.own.knows(rule));
    return [...left, ...carried(reading.draft, draft, workers)];
  };

  /** A button that does nothing would be pressed again and again: where nobody hears it, that is said. */
  const tell = (message: Parameters<Link['send']>[0]): void => {
    const silence = parts.link.send(message);
    if (silence === null) return;
    overlay.say(words(silence === 'orphaned' ? 'verdict_reload' : 'verdict_workerGone'));
  };

  const perform = createPerformer(doc, { ...parts, tell });

  const findingOf = (itemId: string): Finding | undefined => {
    if (!shown) return undefined;
    const { findings } = shown.answer;
    return findings[itemIds(shown.reading.draft, findings).indexOf(itemId)];
  };

  /** A draft as the worker takes it. */
  const draftOf = ({ reading: { draft } }: Shown) => ({
    draft,
    pictures: parts.pictures.of(draft).map((keys) => [...keys]),
  });
  const aboutOf = ({ rule, message, row, field, start, end }: Finding) => ({
    ...{ rule, message, row, field, start, end },
  });

  const composerById = (id: string): Composer | undefined =>
    findComposers(doc).find((composer) => composer.id === id);

  const look = (): void => {
    looks += 1;
    const mine = looks;
    // Once a look: the cookie is asked of the browser, which takes as long as a small rule.
    const account = parts.account();
    const composer = parts.on() && account !== 'other' ? activeComposer(doc) : null;
    const reading = composer && readDraft(composer);
    if (!composer || !reading || isEmpty(reading)) {
      hide();
      return;
    }
    const known = checker.known(reading, account);
    const take = (answer: Answer): void => {
      if (mine !== looks) return;
      // X may have re-mounted the editor while the worker thought: find its nodes again.
      const again = composerById(composer.id);
      if (again) show(again, reading, answer);
    };
    if (known) {
      show(composer, reading, known);
      // The network lock may be open for the draft that stood here before: it shuts. It opens for this
      // one when the typing rests, or at Post, so that going back and forth asks nothing at each key.
      if (checker.lastAsked(known)) return;
      checker.draftGone();
      if (known.verdict?.hold || known.number === null) return;
      setTimeout(() => {
        if (mine === looks) void checker.askAnew(reading, account).then(take);
      }, RESTS_AFTER_MS);
      return;
    }
    // The marks in this frame; the panel when the worker has answered for the whole draft.
    if (parts.own.complete()) overlay.mark(marksOf(composer, seenSoFar(composer, reading)));
    void checker.ask(reading, account).then(take);
  };

  return {
    look,

    async fix(itemId) {
      const finding = findingOf(itemId);
      const composer = shown && composerById(shown.composerId);
      if (!shown || !finding?.fix || !composer) return;
      const before = fieldText(shown.reading.draft, finding);
      const result = await applyEdits(composer, finding.row, before, finding.fix);
      look();
      if (!result.ok) overlay.say(words(`panel_fix_${result.why}`));
    },

    answer(itemId) {
      const finding = findingOf(itemId);
      if (!shown || !finding || !answerable(finding)) return;
      tell({ type: 'answer', ...draftOf(shown), about: aboutOf(finding) });
    },

    dismiss(itemId) {
      const finding = findingOf(itemId);
      if (!shown || !finding || !mayBeDismissed(finding)) return;
      tell({ type: 'dismiss', ...draftOf(shown), about: aboutOf(finding) });
    },

    choose(itemId, choice) {
      const finding = findingOf(itemId);
      const want = WANTED_OF_RULES.find((one) => one === choice);
      if (!shown || !finding || !want) return;
      tell({ type: 'ask-not-right', want, ...draftOf(shown), about: aboutOf(finding) });
    },

    takeBack() {
      if (shown) tell({ type: 'undismiss' });
    },

    act(id) {
      const act = ACTS.find((known) => known === id);
      if (act) perform(act, shown?.reading ?? null);
    },

    enterPanel() {
      if (!shown) return false;
      const caret = caretIn(composerById(shown.composerId)?.editors ?? []);
      left = caret && { composerId: shown.composerId, caret };
      overlay.enter();
      return true;
    },

    focusEditor() {
      const composer = shown ? composerById(shown.composerId) : activeComposer(doc);
      if (!composer) return;
      if (left?.composerId === composer.id) {
        const rowAt = (row: number) => composerById(composer.id)?.editors[row] ?? null;
        void restoreCaret(rowAt, left.caret, null);
      } else composer.editors.at(-1)?.focus();
    },

    held(composer, reading, answer) {
      looks += 1;
      const again = composerById(composer.id) ?? composer;
      show(again, reading, answer);
      overlay.explain();
    },

    changedMeanwhile() {
      look();
      overlay.say(words('panel_changedMeanwhile'));
    },

    refused({ to, why }) {
      const sentence = to === null ? undefined : REFUSED[to];
      if (sentence) overlay.say(words(why === 'build' ? 'verdict_reload' : sentence));
    },

    released({ number }) {
      if (number !== null) parts.link.send({ type: 'released', number });
    },

    byHand() {
      look();
      if (!shown) this.heldUnseen(BY_HAND);
      else overlay.say(words('verdict_byHand'));
    },

    network(what) {
      if (!concerned()) return;
      const why = what === 'refused' ? 'verdict_networkRefused' : 'verdict_sentOtherwise';
      if (!shown) this.heldUnseen({ state: 'not-checked', hold: what === 'refused', why });
      // It stays while the panel's own words come and go.
      else overlay.say(words(why));
    },

    heldUnseen(verdict) {
      unseen = { verdict, until: clockNow() + UNSEEN_FOR_MS };
      overlay.paint(viewOfUnseen(doc, verdict, words));
      overlay.explain();
    },
  };
}
