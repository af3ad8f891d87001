import type { Surface } from '../lint/draft.ts';
import { boundOf, climb } from './bounds.ts';
import { idOf } from './composer-id.ts';
import { addressOf, all, commonAncestor, isTextarea, precedes } from './dom.ts';
import { findEditors, scopeOf } from './editors.ts';
import { groupRows } from './row-groups.ts';
import {
  ATTACHMENTS,
  DIALOG,
  INLINE_REPLY,
  LAYERS,
  POST,
  PRO_DRAWER,
  QUOTE_CARD,
  SEND,
  TIGHT_SCOPE,
  TIMELINE_PART,
  TOOLBAR,
} from './selectors.ts';
import { driftedSendButtons, knownSendButtons } from './send-button.ts';
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
  const layered = composers.filter(
    ({ root }) => root.closest(`${DIALOG}, ${LAYERS.present}`) !== null,
  );
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
  let sendButton = knownSendButtons(scope, bound)[0] ?? null;
  if (sendButton === null && rows.some(isTextarea)) {
    // On mobile it sits in the app bar, which need not be inside main (1.5, 2.1, B).
    sendButton =
      all(scope.ownerDocument, SEND.present).find((each) => !scope.contains(each)) ?? null;
  }
  let otherButtons: readonly HTMLElement[] = [];
  if (sendButton === null) {
    const [likeliest, ...others] = driftedSendButtons(bound, rows);
    if (likeliest !== undefined) {
      changed.push(SEND.surface);
      sendButton = likeliest;
      otherButtons = others;
    }
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
    ...(otherButtons.length > 0 ? { otherButtons } : {}),
    changed,
  };
}

function partsIn(bound: Element): Element[] {
  return [...bound.querySelectorAll(`${TOOLBAR.present}, ${ATTACHMENTS.present}`)];
}

function surfaceOf(scope: Element, rows: readonly HTMLElement[]): Surface {
  const [first] = rows;
  if (first === undefined) return 'inline';
  const { hostname, searchParams } = addressOf(first.ownerDocument);
  if (scope.matches(PRO_DRAWER) || hostname === 'pro.x.com') return 'pro';
  if (isTextarea(first)) return 'mobile';
  if (scope.matches(INLINE_REPLY)) return 'reply';
  if (scope.closest(`${DIALOG}, ${LAYERS.present}`) !== null) {
    if ([...scope.querySelectorAll(QUOTE_CARD)].some((card) => precedes(first, card)))
      return 'quote';
    const answered = [...scope.querySelectorAll(POST)].some((post) => precedes(post, first));
    return answered || searchParams.has('in_reply_to') ? 'reply' : 'modal';
  }
  // In a status page's list, beside the post; the home composer stands before its list. The address
  // can't tell: a lightbox leaves home mounted behind a status address (1.4).
  return first.closest(TIMELINE_PART) !== null ? 'reply' : 'inline';
}
