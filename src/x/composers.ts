import type { Surface } from '../lint/draft.ts';
import { addressOf, all, commonAncestor, isTextarea, precedes } from './dom.ts';
import { findEditors, rowNumber, scopeOf } from './editors.ts';
import {
  ATTACHMENTS,
  DIALOG,
  INLINE_REPLY,
  POST,
  PRO_DRAWER,
  QUOTE_CARD,
  SEND,
  TIGHT_SCOPE,
  TIMELINE_PART,
  TOOLBAR,
} from './selectors.ts';
import { driftedSendButton, knownSendButtons } from './send-button.ts';
import type { Composer } from './types.ts';

/**
 * Every composer in the page. The modal keeps the home composer mounted behind it, so two at once
 * are usual (2.1, B); a dialog without an editor (Grok, chat) is none.
 */
export function findComposers(doc: Document): Composer[] {
  const found = findEditors(doc);
  const drifted = new Set(found.filter((each) => each.drifted).map((each) => each.element));
  const scopes = new Map<Element, HTMLElement[]>();
  for (const { element } of found) {
    const scope = scopeOf(element);
    scopes.set(scope, [...(scopes.get(scope) ?? []), element]);
  }
  return [...scopes].flatMap(([scope, editors]) =>
    groupRows(scope, editors).map((rows) => compose(scope, rows, editors, drifted)),
  );
}

/**
 * The composer somebody is in: the one around `origin`, else the one with the focus, else one in a
 * dialog, else the first. A visible dialog goes before the composer behind it (2.1, B).
 */
export function activeComposer(doc: Document, origin?: Element): Composer | null {
  const composers = findComposers(doc);
  const at = origin === undefined ? null : holding(composers, origin);
  if (at !== null) return at;
  const layered = composers.filter(({ root }) => root.closest(`${DIALOG}, #layers`) !== null);
  const focused = doc.activeElement;
  const inFront = layered.length > 0 ? layered : composers;
  const focusedOne = focused === null ? null : holding(inFront, focused);
  // The layer opened last lies on top.
  return focusedOne ?? layered.at(-1) ?? composers[0] ?? null;
}

/** The composer an element lies in, its surroundings (app bar, context) included. */
export function composerOf(el: Element): Composer | null {
  return holding(findComposers(el.ownerDocument), el);
}

/** The same composer in the page of this moment: nodes are re-mounted, Draft's key lasts (2.2). */
export function refind(composer: Composer): Composer | null {
  const doc = composer.root.ownerDocument;
  const composers = findComposers(doc);
  return (
    composers.find(({ id }) => id === composer.id) ??
    composers.find(({ root, surface }) => root === composer.root && surface === composer.surface) ??
    null
  );
}

/**
 * The composer and what X draws around it: the answered post, the quote, "Will send on". It holds
 * no other composer unless both share a dialog.
 */
export function surroundingsOf(composer: Composer): Element {
  const [editor] = composer.editors;
  if (editor === undefined) return composer.root;
  const scope = scopeOf(editor);
  if (scope.matches(TIGHT_SCOPE) || isTextarea(editor)) return scope;
  return climb(composer.root, scope);
}

function holding(composers: readonly Composer[], el: Element): Composer | null {
  const inRoot = composers.filter(({ root }) => root.contains(el));
  const near =
    inRoot.length > 0 ? inRoot : composers.filter((each) => surroundingsOf(each).contains(el));
  return (
    near.find(({ root }) => near.every((other) => other.root.contains(root))) ?? near[0] ?? null
  );
}

function compose(
  scope: Element,
  rows: readonly HTMLElement[],
  editors: readonly HTMLElement[],
  drifted: ReadonlySet<HTMLElement>,
): Composer {
  const others = editors.filter((each) => !rows.includes(each));
  const changed: string[] = rows.some((row) => drifted.has(row)) ? ['composer'] : [];
  const bound = boundOf(scope, rows, others);
  let sendButton = knownSendButtons(scope).find((each) => bound.contains(each)) ?? null;
  if (sendButton === null && rows.some(isTextarea)) {
    // On mobile it sits in the app bar, which need not be inside main (1.5, 2.1, B).
    sendButton =
      all(scope.ownerDocument, SEND.present).find((each) => !scope.contains(each)) ?? null;
  }
  if (sendButton === null) {
    sendButton = driftedSendButton(bound, rows);
    if (sendButton !== null) changed.push(SEND.surface);
  }
  const parts = partsIn(bound);
  const root = commonAncestor([...rows, ...parts, ...(sendButton === null ? [] : [sendButton])]);
  return {
    id: idOf(rows),
    surface: surfaceOf(scope, rows),
    // A lone editor without any button: what bounds it is the best there is.
    root: root === null || root === rows[0] ? bound : root,
    editors: rows,
    sendButton,
    changed,
  };
}

/** Rows that one button sends. Two editors with the same number are two composers. */
function groupRows(scope: Element, editors: readonly HTMLElement[]): HTMLElement[][] {
  const groups: HTMLElement[][] = [];
  for (const editor of editors) {
    const mine = groups.find(
      (group) =>
        group.every((other) => !sameRow(other, editor)) &&
        together(scope, [...group, editor], editors),
    );
    if (mine === undefined) groups.push([editor]);
    else mine.push(editor);
  }
  return groups.map((group) => inSendingOrder(group));
}

function together(
  scope: Element,
  group: readonly HTMLElement[],
  editors: readonly HTMLElement[],
): boolean {
  const around = commonAncestor(group);
  if (around === null) return false;
  const twins = editors.filter((a) => editors.some((b) => a !== b && sameRow(a, b)));
  // Only where a number comes twice does nearness have to decide.
  return (
    twins.length === 0 ||
    (around !== scope && !twins.some((twin) => around.contains(twin) && !group.includes(twin)))
  );
}

function sameRow(a: Element, b: Element): boolean {
  const row = rowNumber(a);
  return row !== null && row === rowNumber(b);
}

/** X numbers the rows as it sends them; they are renumbered after a removal (2.3, B). */
function inSendingOrder(rows: readonly HTMLElement[]): HTMLElement[] {
  return [...rows].sort((a, b) => {
    const byNumber = (rowNumber(a) ?? 0) - (rowNumber(b) ?? 0);
    return byNumber !== 0 ? byNumber : Number(precedes(b, a)) - Number(precedes(a, b));
  });
}

/** The widest element that may be searched for this composer's own parts. */
function boundOf(
  scope: Element,
  rows: readonly HTMLElement[],
  others: readonly HTMLElement[],
): Element {
  const around = commonAncestor(rows) ?? scope;
  if (others.length === 0) {
    if (scope.matches(TIGHT_SCOPE) || rows.some(isTextarea)) return scope;
    // The button of a known composer may lie beyond what a timeline part would stop.
    const reach = upTo(around, scope, (el) =>
      knownSendButtons(scope).some((each) => el.contains(each)),
    );
    if (reach !== null) return reach;
  }
  return climb(around, scope, others);
}

/** As far up as nothing of a timeline and no other editor comes in. */
function climb(from: Element, scope: Element, others: readonly Element[] = []): Element {
  let at = from;
  while (at !== scope && at.parentElement !== null && at.parentElement !== scope) {
    const up = at.parentElement;
    const inside = at;
    const foreign = [...up.children].some(
      (child) =>
        child !== inside &&
        (child.matches(TIMELINE_PART) || child.querySelector(TIMELINE_PART) !== null),
    );
    if (foreign || others.some((other) => up.contains(other))) return at;
    at = up;
  }
  return at;
}

function upTo(from: Element, scope: Element, done: (el: Element) => boolean): Element | null {
  for (let at: Element | null = from; at !== null; at = at.parentElement) {
    if (done(at)) return at;
    if (at === scope) return null;
  }
  return null;
}

function partsIn(bound: Element): Element[] {
  return [...bound.querySelectorAll(`${TOOLBAR.present}, ${ATTACHMENTS.present}`)];
}

function surfaceOf(scope: Element, rows: readonly HTMLElement[]): Surface {
  const [first] = rows;
  if (first === undefined) return 'inline';
  const { pathname, hostname, searchParams } = addressOf(first.ownerDocument);
  if (scope.matches(PRO_DRAWER) || hostname === 'pro.x.com') return 'pro';
  if (isTextarea(first)) return 'mobile';
  if (scope.matches(INLINE_REPLY)) return 'reply';
  if (scope.closest(`${DIALOG}, #layers`) !== null) {
    if ([...scope.querySelectorAll(QUOTE_CARD)].some((card) => precedes(first, card)))
      return 'quote';
    const answered = [...scope.querySelectorAll(POST)].some((post) => precedes(post, first));
    return answered || searchParams.has('in_reply_to') ? 'reply' : 'modal';
  }
  return /\/status\/\d+/.test(pathname) ? 'reply' : 'inline';
}

const numbers = new WeakMap<Element, string>();
let next = 0;

/** Draft's five-character key lasts as long as the editor instance (2.2, A). */
function idOf(rows: readonly HTMLElement[]): string {
  const [first] = rows;
  const key = first?.querySelector('[data-editor]')?.getAttribute('data-editor');
  if (first === undefined || (key !== null && key !== undefined && key !== '')) return key ?? '';
  const known = numbers.get(first);
  if (known !== undefined) return known;
  next += 1;
  const id = `#${next}`;
  numbers.set(first, id);
  return id;
}
