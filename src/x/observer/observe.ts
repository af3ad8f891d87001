import { ANSWERED_EVENT, type Answered, operationOf, readAnswer } from './answers.ts';

type Page = Window & typeof globalThis;

/** On what we have put in the place of X's, so that a second observer does not watch the same calls. */
const WATCHED = Symbol.for('lollipop:watched');

/**
 * Reads copies of X's answers to the calls that publish, plan or delete, and says what came of them in
 * an event. It runs in the page's own world, since nobody else can read an answer in Chrome, and is
 * passive (house): every call goes through to the browser's own function with what it was given, the
 * answer is the page's as it came, nothing is received, and a fault of ours is swallowed. Nothing of
 * the school is known here.
 */
export function observeAnswers(page: Page): void {
  const tell = (answered: Answered): void => {
    const detail = JSON.stringify(answered);
    page.dispatchEvent(new page.CustomEvent(ANSWERED_EVENT, { detail }));
  };
  quietly(() => watchXhr(page, tell));
  quietly(() => watchFetch(page, tell));
}

/** X's client asks by XMLHttpRequest (x-web-client 7.1). */
function watchXhr(page: Page, tell: (answered: Answered) => void): void {
  const { prototype } = page.XMLHttpRequest;
  const { open } = prototype;
  if (Object.hasOwn(open, WATCHED)) return;
  const watched = new Proxy(open, {
    apply(target, self: XMLHttpRequest, given: Parameters<typeof open>) {
      quietly(() => {
        const operation = operationOf(String(given[1]));
        if (operation === null) return;
        self.addEventListener(
          'load',
          () => quietly(() => tell(readAnswer(operation, textOf(self)))),
          { once: true },
        );
      });
      return Reflect.apply(target, self, given);
    },
  });
  Object.defineProperty(watched, WATCHED, { value: true });
  prototype.open = watched;
}

function textOf(request: XMLHttpRequest): string {
  if (request.status !== 200) return '';
  const { responseType } = request;
  if (responseType === '' || responseType === 'text') return request.responseText;
  return responseType === 'json' ? JSON.stringify(request.response) : '';
}

/** Some newer parts of X use fetch (7.1). The page gets the answer itself, we read a copy. */
function watchFetch(page: Page, tell: (answered: Answered) => void): void {
  const { fetch } = page;
  if (Object.hasOwn(fetch, WATCHED)) return;
  const watched = new Proxy(fetch, {
    apply(target, self, given: Parameters<typeof fetch>) {
      const answer: ReturnType<typeof fetch> = Reflect.apply(target, self, given);
      quietly(() => {
        const operation = operationOf(addressOf(given[0]));
        if (operation === null) return;
        answer
          .then(async (response) => {
            const body = response.ok ? await response.clone().text() : '';
            tell(readAnswer(operation, body));
          })
          // The page's own handling of its failed request is not ours.
          .catch(() => {});
      });
      return answer;
    },
  });
  Object.defineProperty(watched, WATCHED, { value: true });
  page.fetch = watched;
}

function addressOf(asked: RequestInfo | URL): string {
  return typeof asked === 'object' && 'url' in asked ? asked.url : String(asked);
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // X must never feel that we are here.
  }
}
