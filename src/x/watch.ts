import { expectAttachments, stopExpecting } from './alt-labels.ts';
import { findComposers, surroundingsOf } from './composers.ts';
import { isElement, isHtml, originOf } from './dom.ts';
import { ALT_INPUT, FILE_INPUT } from './selectors.ts';

/** Whatever can be an editor, in one selector: asked of added nodes only, never of the page. */
const MAYBE_EDITOR = '[contenteditable="true"], textarea';
/** Attributes that change a draft without a node changing. */
const TELLING = ['aria-label', 'aria-describedby', 'src', 'data-testid', 'contenteditable', 'href'];

/**
 * Calls back whenever a composer may have come, gone or changed: at once on input, once for every
 * batch of mutations otherwise (restored drafts, React's own writes), and on a change of route.
 * A scrolling timeline costs one look at each added cell and nothing else: no query of the page.
 */
export function watchDrafts(doc: Document, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const view = doc.defaultView;
  const target = view ?? doc;
  let around: Element[] = [];
  let editors: Element[] = [];
  let address = doc.URL;

  const observer = new (view?.MutationObserver ?? MutationObserver)((records) => {
    let changed = false;
    let look = false;
    if (doc.URL !== address) {
      address = doc.URL;
      changed = true;
      look = true;
      if (address.includes('/compose/post/media')) stopExpecting();
    }
    if (!look && editors.some((editor) => !editor.isConnected)) look = true;
    if (!look && around.some((each) => !each.isConnected)) look = true;
    for (const record of records) {
      if (look && changed) break;
      if (!changed && around.some((each) => each.contains(record.target))) changed = true;
      if (!look && record.type === 'childList' && addsEditor(record.addedNodes)) look = true;
      if (!look && record.attributeName === 'contenteditable') look = true;
    }
    if (look) observeAll();
    if (look || changed) onChange();
  });

  function observeAll(): void {
    const composers = findComposers(doc);
    editors = composers.flatMap((composer) => [...composer.editors]);
    around = composers.map(surroundingsOf);
    // Anew, or the observer would go on watching every composer there ever was.
    observer.disconnect();
    observer.observe(doc, { childList: true, subtree: true });
    for (const each of around) {
      observer.observe(each, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: TELLING,
      });
    }
  }

  const options = { capture: true, passive: true, signal };
  const onInput = (event: Event) => {
    const origin = originOf(event);
    if (origin === null) return;
    noteFiles(event, origin);
    // What is typed into an editor is a mutation too, seen before the frame: reading it once will do.
    if (event.type === 'input' && !isTextField(origin)) return;
    if (around.some((each) => each.contains(origin))) onChange();
  };
  for (const type of ['input', 'change', 'paste', 'drop', 'compositionend']) {
    target.addEventListener(type, onInput, options);
  }
  // An editor that only became editable adds no node: it is met at the latest when it is entered.
  const onFocus = (event: Event) => {
    const origin = originOf(event);
    if (origin === null || !origin.matches(MAYBE_EDITOR)) return;
    if (around.some((each) => each.contains(origin))) return;
    observeAll();
    onChange();
  };
  target.addEventListener('focusin', onFocus, options);
  target.addEventListener(
    'popstate',
    () => {
      observeAll();
      onChange();
    },
    { signal },
  );

  observeAll();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (around.length > 0) onChange();
}

function addsEditor(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.matches(MAYBE_EDITOR) || node.querySelector(MAYBE_EDITOR) !== null) return true;
  }
  return false;
}

/** X empties the file input after the change (section 8, 5), so the count is taken here, before it. */
function noteFiles(event: Event, origin: Element): void {
  if (event.type === 'change' && origin.matches(FILE_INPUT)) {
    expectAttachments(isInput(origin) ? (origin.files?.length ?? 0) : 0);
  } else if ('clipboardData' in event || 'dataTransfer' in event) {
    const carried = filesOf(event);
    if (carried > 0) expectAttachments(carried);
  } else if (event.type === 'input' && origin.matches(ALT_INPUT)) {
    stopExpecting();
  }
}

/** A value changes without any mutation. */
function isTextField(origin: Element): boolean {
  return origin.localName === 'textarea' || origin.localName === 'input';
}

function filesOf(event: Event): number {
  const data = isPaste(event) ? event.clipboardData : isDrop(event) ? event.dataTransfer : null;
  return data?.files.length ?? 0;
}

function isPaste(event: Event): event is ClipboardEvent {
  return event.type === 'paste';
}

function isDrop(event: Event): event is DragEvent {
  return event.type === 'drop';
}

function isInput(el: Element): el is HTMLInputElement {
  return isHtml(el) && el.localName === 'input';
}
