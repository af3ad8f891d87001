import {
  areaOf,
  distance,
  intersection,
  isEmpty,
  overlaps,
  type Rect,
  within,
} from './geometry.ts';
import { openPopups } from './popups.ts';
import type { PanelView } from './types.ts';

/** What a person can press or type in, on any page. */
export const CONTROLS = [
  'a[href], button, input:not([type=hidden], [type=file]), select, textarea, summary, iframe, video',
  '[contenteditable=true]',
  ':is([role=alert], [role=button], [role=checkbox], [role=link], [role=menuitem])',
  ':is([role=menuitemcheckbox], [role=menuitemradio], [role=option], [role=radio])',
  ':is([role=searchbox], [role=slider], [role=switch], [role=tab], [role=textbox])',
].join();

/** Where somebody writes: never covered, like the composer's controls. */
const WRITING = '[contenteditable=true], textarea, [role=textbox], input[type=text]';

/**
 * A post of a timeline, in every language and with every test id: what is in one scrolls away, what
 * is not stands round about.
 */
const POST = 'article';

/** More than any window of X shows; the nearest, so that no page makes a placement slow. */
const MOST = 250;

/** Between the points asked for text, in pixels: a run of words is seldom shorter, a line lower. */
const STEP = { across: 40, down: 15 };

export interface Composer {
  readonly viewport: Rect;
  readonly anchor: Rect;
  readonly hard: readonly Rect[];
  /** Of these what is written in, and what sends it. */
  readonly dear: readonly Rect[];
}

/** The composer's place and its own controls. */
export function readComposer(
  doc: Document,
  { anchor, controls, send }: Pick<PanelView, 'anchor' | 'controls' | 'send'>,
): Composer {
  const viewport = readViewport(doc);
  const boxes = (elements: Iterable<Element>): Rect[] =>
    visible(
      [...elements].map((element) => element.getBoundingClientRect()),
      viewport,
    );
  return {
    viewport,
    anchor: isWholePage(doc, anchor) ? viewport : boxAround(anchor, viewport),
    hard: boxes(hardElements(anchor, controls)),
    dear: boxes([...anchor.querySelectorAll(WRITING), ...(send ? [send] : [])]),
  };
}

/** The dialog a composer is in, unless that is only a frame for the whole window. */
function boxAround(anchor: Element, viewport: Rect): Rect {
  const dialog = anchor.closest('[role=dialog]')?.getBoundingClientRect();
  if (dialog && dialog.width * dialog.height < 0.8 * areaOf(viewport)) return dialog;
  return anchor.getBoundingClientRect();
}

/** What lies around a composer, beside what `readComposer` tells. */
export interface Around {
  readonly frame: readonly Rect[];
  readonly posts: readonly Rect[];
  readonly words: readonly Rect[];
  /** The controls that are among these or the composer's own. */
  readonly known: ReadonlySet<Element>;
}

/** Everything else that should stay free. The caller sees to it that our own box is not hit. */
export function readPage(
  doc: Document,
  anchor: Element,
  controls: readonly Element[],
  { viewport, anchor: box }: Composer,
): Around {
  const hard = new Set(hardElements(anchor, controls));
  const found: [Element, Rect][] = [];
  for (const element of doc.querySelectorAll(CONTROLS)) {
    if (hard.has(element)) continue;
    const [seen] = visible([element.getBoundingClientRect()], viewport);
    if (seen && isExposed(doc, element, seen)) found.push([element, seen]);
  }
  const words = isWholePage(doc, anchor) ? [] : textAndPictures(doc, anchor, hard);
  const none = { frame: [], posts: [], words: visible(words, viewport), known: hard };
  return withControls(none, nearest(found, box));
}

/** As well as these controls, sorted by where they stand. */
export function withControls(around: Around, found: readonly (readonly [Element, Rect])[]): Around {
  const [posts, frame] = [true, false].map((inPost) =>
    found.filter(([one]) => (one.closest(POST) !== null) === inPost).map(([, seen]) => seen),
  );
  return {
    ...around,
    frame: [...around.frame, ...(frame ?? [])],
    posts: [...around.posts, ...(posts ?? [])],
    known: new Set([...around.known, ...found.map(([one]) => one)]),
  };
}

/** Menus and lists that are open and not behind something. As for `readPage`, our own box is not hit. */
export const readPopups = (doc: Document, viewport: Rect): readonly Rect[] =>
  openPopups(doc, viewport)
    .filter(([element, seen]) => isExposed(doc, element, seen))
    .map(([, seen]) => seen);

/** A Post held in a composer nobody could find is explained beside the whole page. */
const isWholePage = (doc: Document, anchor: Element): boolean => anchor.contains(doc.body);

const hardElements = (anchor: Element, controls: readonly Element[]): Element[] => [
  ...controls,
  ...anchor.querySelectorAll(WRITING),
];

const visible = (rects: Iterable<Rect>, viewport: Rect): Rect[] =>
  [...rects].map((one) => intersection(one, viewport)).filter((one) => !isEmpty(one));

/** The controls and the page's words beneath a box. */
export interface Beneath {
  readonly controls: readonly (readonly [Element, Rect])[];
  readonly words: readonly Rect[];
}

/**
 * Found by asking what lies at points across the box: a walk over all of X's text would cost more
 * than a frame, and a control that is half hidden can only be found where it is not.
 */
export function readBeneath(doc: Document, box: Rect): Beneath {
  const found = new Set<Element>();
  const columns = Math.ceil((box.right - box.left) / STEP.across);
  const rows = Math.ceil((box.bottom - box.top) / STEP.down);
  for (let index = 0; index < columns * rows; index += 1) {
    const x = box.left + ((index % columns) + 0.5) * ((box.right - box.left) / columns);
    const y = box.top + (Math.floor(index / columns) + 0.5) * ((box.bottom - box.top) / rows);
    const element = doc.elementFromPoint(x, y);
    if (element) found.add(element);
  }
  const controls = new Set<Element>();
  for (const element of found) {
    const control = element.closest(CONTROLS);
    if (control) controls.add(control);
  }
  const range = doc.createRange();
  return {
    controls: [...controls].map((one) => [one, one.getBoundingClientRect()]),
    words: [...found].flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        .flatMap((node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()].filter((line) => overlaps(line, box));
        }),
    ),
  };
}

function readViewport(doc: Document): Rect {
  const view = doc.defaultView?.visualViewport;
  if (!view) {
    const { clientWidth, clientHeight } = doc.documentElement;
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  }
  const { offsetLeft: left, offsetTop: top } = view;
  return { left, top, right: left + view.width, bottom: top + view.height };
}

/**
 * Controls behind a modal's mask cannot be pressed, so they need not be kept free. One that a bar lies
 * half over is still pressed beside it: where its middle is hidden by less than all of it, its corners
 * are asked.
 */
function isExposed(doc: Document, element: Element, box: Rect): boolean {
  const at = (x: number, y: number): Element | null =>
    doc.elementFromPoint(
      box.left + (box.right - box.left) * x,
      box.top + (box.bottom - box.top) * y,
    );
  // A link broken over two lines has its middle in its parent.
  const shows = (above: Element | null): boolean =>
    above !== null && (element.contains(above) || above.contains(element));
  const middle = at(0.5, 0.5);
  if (shows(middle)) return true;
  if (!middle || within(box, middle.getBoundingClientRect())) return false;
  return [0.1, 0.9].some((x) => [0.1, 0.9].some((y) => shows(at(x, y))));
}

const nearest = (found: readonly [Element, Rect][], anchor: Rect): readonly [Element, Rect][] =>
  found.length <= MOST
    ? found
    : found.toSorted(([, a], [, b]) => distance(a, anchor) - distance(b, anchor)).slice(0, MOST);

/** The strip may sit in a gap within the composer, beside its words and pictures, not over them. */
function* textAndPictures(
  doc: Document,
  anchor: Element,
  writing: ReadonlySet<Element>,
): Generator<Rect> {
  for (const picture of anchor.querySelectorAll('img, canvas')) {
    yield picture.getBoundingClientRect();
  }
  const walker = doc.createTreeWalker(
    anchor,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Element) {
        return writing.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      }
      return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  const range = doc.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    yield* range.getClientRects();
  }
}
