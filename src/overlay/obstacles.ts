import { distance, intersection, isEmpty, type Rect } from './geometry.ts';

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

export interface Obstacles {
  readonly viewport: Rect;
  readonly anchor: Rect;
  readonly hard: readonly Rect[];
  readonly soft: readonly Rect[];
}

/** Reads layout: once for each placement, never while scrolling. */
export function readObstacles(
  doc: Document,
  host: Element,
  anchor: Element,
  controls: readonly Element[],
): Obstacles {
  const viewport = readViewport(doc);
  // A Post held in a composer nobody could find is explained beside the whole page.
  const somewhere = !anchor.contains(doc.body);
  const box = somewhere ? anchor.getBoundingClientRect() : viewport;
  const seen = (rects: Iterable<Rect>): Rect[] =>
    [...rects].map((one) => intersection(one, viewport)).filter((one) => !isEmpty(one));

  const hardElements = new Set([...controls, ...anchor.querySelectorAll(WRITING)]);
  const content = somewhere ? textAndPictures(doc, anchor, hardElements) : [];
  const soft: Rect[] = [];
  for (const element of doc.querySelectorAll(CONTROLS)) {
    if (hardElements.has(element)) continue;
    const [visible] = seen([element.getBoundingClientRect()]);
    if (visible && isExposed(doc, host, element, visible)) soft.push(visible);
  }
  return {
    viewport,
    anchor: box,
    hard: seen([...hardElements].map((element) => element.getBoundingClientRect())),
    soft: [...nearest(soft, box), ...seen(content)],
  };
}

export function readViewport(doc: Document): Rect {
  const view = doc.defaultView?.visualViewport;
  if (!view) {
    const { clientWidth, clientHeight } = doc.documentElement;
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  }
  const { offsetLeft: left, offsetTop: top } = view;
  return { left, top, right: left + view.width, bottom: top + view.height };
}

/** Controls behind a modal's mask cannot be pressed, so they need not be kept free. */
function isExposed(
  doc: Document,
  host: Element,
  element: Element,
  { left, top, right, bottom }: Rect,
) {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const hit = doc.elementFromPoint(x, y);
  const above = hit === host ? doc.elementsFromPoint(x, y).find((one) => one !== host) : hit;
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
