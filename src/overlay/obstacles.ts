import { areaOf, distance, intersection, isEmpty, overlaps, type Rect } from './geometry.ts';
import { openPopups } from './popups.ts';

/** What a person can press or type in, on any page. */
const CONTROLS = [
  'a[href], button, input:not([type=hidden], [type=file]), select, textarea, summary, iframe, video',
  '[contenteditable=true]',
  ':is([role=alert], [role=button], [role=checkbox], [role=link], [role=menuitem])',
  ':is([role=menuitemcheckbox], [role=menuitemradio], [role=option], [role=radio])',
  ':is([role=searchbox], [role=slider], [role=switch], [role=tab], [role=textbox])',
].join();

/** Where somebody writes: never covered, like the composer's controls. */
const WRITING = '[contenteditable=true], textarea, [role=textbox], input[type=text]';

/** The nearest of them are enough, and keep a placement well under a frame. */
const MOST = 80;

/** Between the points asked for text, in pixels: a run of words is seldom shorter, a line lower. */
const STEP = { across: 40, down: 15 };

export interface Composer {
  readonly viewport: Rect;
  readonly anchor: Rect;
  readonly hard: readonly Rect[];
}

/** The composer's place and its own controls. */
export function readComposer(
  doc: Document,
  anchor: Element,
  controls: readonly Element[],
): Composer {
  const viewport = readViewport(doc);
  return {
    viewport,
    anchor: isWholePage(doc, anchor) ? viewport : boxAround(anchor, viewport),
    hard: visible(
      hardElements(anchor, controls).map((element) => element.getBoundingClientRect()),
      viewport,
    ),
  };
}

/** The dialog a composer is in, unless that is only a frame for the whole window. */
function boxAround(anchor: Element, viewport: Rect): Rect {
  const dialog = anchor.closest('[role=dialog]')?.getBoundingClientRect();
  if (dialog && dialog.width * dialog.height < 0.8 * areaOf(viewport)) return dialog;
  return anchor.getBoundingClientRect();
}

/** Everything else that should stay free. The caller sees to it that our own box is not hit. */
export function readPage(
  doc: Document,
  anchor: Element,
  controls: readonly Element[],
  { viewport, anchor: box }: Composer,
): readonly Rect[] {
  const hard = new Set(hardElements(anchor, controls));
  const soft: Rect[] = [];
  for (const element of doc.querySelectorAll(CONTROLS)) {
    if (hard.has(element)) continue;
    const [seen] = visible([element.getBoundingClientRect()], viewport);
    if (seen && isExposed(doc, element, seen)) soft.push(seen);
  }
  const content = isWholePage(doc, anchor) ? [] : textAndPictures(doc, anchor, hard);
  return [...nearest(soft, box), ...visible(content, viewport)];
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

/**
 * The page's words beneath a box, found by asking what lies at points across it: a walk over all of
 * X's text would cost more than a frame.
 */
export function textUnder(doc: Document, box: Rect): Rect[] {
  const found = new Set<Element>();
  const columns = Math.ceil((box.right - box.left) / STEP.across);
  const rows = Math.ceil((box.bottom - box.top) / STEP.down);
  for (let index = 0; index < columns * rows; index += 1) {
    const x = box.left + ((index % columns) + 0.5) * ((box.right - box.left) / columns);
    const y = box.top + (Math.floor(index / columns) + 0.5) * ((box.bottom - box.top) / rows);
    const element = doc.elementFromPoint(x, y);
    if (element) found.add(element);
  }
  const range = doc.createRange();
  return [...found].flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      .flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter((line) => overlaps(line, box));
      }),
  );
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

/** Controls behind a modal's mask cannot be pressed, so they need not be kept free. */
function isExposed(doc: Document, element: Element, { left, top, right, bottom }: Rect): boolean {
  const above = doc.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  // A link broken over two lines has its middle in its parent.
  return above ? element.contains(above) || above.contains(element) : false;
}

const nearest = (rects: readonly Rect[], anchor: Rect): readonly Rect[] =>
  rects.length <= MOST
    ? rects
    : rects.toSorted((a, b) => distance(a, anchor) - distance(b, anchor)).slice(0, MOST);

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
