import { ANSWERED_EVENT, operationOf, readAnswer } from './answers.ts';
import { FOLLOWERS_EVENT, followerCallOf, readFollowerCall } from './follower-calls.ts';

type Page = Window & typeof globalThis;

/** On what we have put in the place of X's, so that a second observer does not watch the same calls. */
const WATCHED = Symbol.for('lollipop:watched');

/** A copy of what X answered. @param sent the request's body, '' where it has none or is no text. */
type Hear = (status: number, body: string, sent: string) => void;
/** Whoever wants to hear the answer to a call, by its address; null: nobody. */
type Interest = (address: string) => Hear | null;

/**
 * Reads copies of X's answers to the calls that publish, plan or delete, and of those about followers,
 * and says what came of them in events. It runs in the page's own world, since nobody else can read an
 * answer in Chrome, and is passive (house): every call goes through to the browser's own function with
 * what it was given, the answer is the page's as it came, nothing is received, and a fault of ours is
 * swallowed. Nothing of the school is known here.
 */
export function observeAnswers(page: Page): void {
  const tell = (type: string, what: unknown): void => {
    page.dispatchEvent(new page.CustomEvent(type, { detail: JSON.stringify(what) }));
  };
  const interest: Interest = (address) => {
    const operation = operationOf(address);
    if (operation !== null) {
      return (status, body) =>
        tell(ANSWERED_EVENT, readAnswer(operation, status === 200 ? body : ''));
    }
    const call = followerCallOf(address);
    if (call === null) return null;
    return (status, body, sent) => {
      for (const told of readFollowerCall(call, { address, sent }, { status, body })) {
        tell(FOLLOWERS_EVENT, told);
      }
    };
  };
  quietly(() => watchXhr(page, interest));
  quietly(() => watchFetch(page, interest));
}

/** X's client asks by XMLHttpRequest (x-web-client 7.1). */
function watchXhr(page: Page, interest: Interest): void {
  const { prototype } = page.XMLHttpRequest;
  const { open, send } = prototype;
  if (Object.hasOwn(open, WATCHED)) return;
  const sent = new WeakMap<XMLHttpRequest, string>();
  /** Who hears the call that a request was last opened for. */
  const hearing = new WeakMap<XMLHttpRequest, Hear | null>();
  const watchedOpen = new Proxy(open, {
    apply(target, self: XMLHttpRequest, given: Parameters<typeof open>) {
      quietly(() => {
        const hear = interest(String(given[1]));
        const known = hearing.has(self);
        if (hear === null && !known) return;
        hearing.set(self, hear);
        sent.delete(self);
        if (known) return;
        self.addEventListener('load', () =>
          quietly(() => hearing.get(self)?.(self.status, textOf(self), sent.get(self) ?? '')),
        );
      });
      return Reflect.apply(target, self, given);
    },
  });
  const watchedSend = new Proxy(send, {
    apply(target, self: XMLHttpRequest, given: Parameters<typeof send>) {
      quietly(() => {
        if (hearing.get(self)) sent.set(self, bodyOf(given[0]));
      });
      return Reflect.apply(target, self, given);
    },
  });
  Object.defineProperty(watchedOpen, WATCHED, { value: true });
  prototype.open = watchedOpen;
  prototype.send = watchedSend;
}

function textOf(request: XMLHttpRequest): string {
  const { responseType } = request;
  if (responseType === '' || responseType === 'text') return request.responseText;
  return responseType === 'json' ? JSON.stringify(request.response) : '';
}

/** What is text, or the fields of a form; anything else is not read. */
function bodyOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return Object.prototype.toString.call(body) === '[object URLSearchParams]' ? String(body) : '';
}

/** Some newer parts of X use fetch (7.1). The page gets the answer itself, we read a copy. */
function watchFetch(page: Page, interest: Interest): void {
  const { fetch } = page;
  if (Object.hasOwn(fetch, WATCHED)) return;
  const watched = new Proxy(fetch, {
    apply(target, self, given: Parameters<typeof fetch>) {
      let hear: Hear | null = null;
      let sent: Promise<string> = Promise.resolve('');
      quietly(() => {
        hear = interest(addressOf(given[0]));
        // Before the call: the body of a request can be read once.
        if (hear !== null) sent = sentBy(given).catch(() => '');
      });
      const answer: ReturnType<typeof fetch> = Reflect.apply(target, self, given);
      quietly(() => {
        const heard = hear;
        if (heard === null) return;
        answer
          .then(async (response) =>
            heard(response.status, await response.clone().text(), await sent),
          )
          // The page's own handling of its failed request is not ours.
          .catch(() => {});
      });
      return answer;
    },
  });
  Object.defineProperty(watched, WATCHED, { value: true });
  page.fetch = watched;
}

async function sentBy([asked, how]: Parameters<typeof fetch>): Promise<string> {
  if (how?.body !== undefined) return bodyOf(how.body);
  return typeof asked === 'object' && 'clone' in asked ? await asked.clone().text() : '';
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
