import type { IncomingHttpHeaders } from 'node:http';
import { request as ask } from 'node:https';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { DEFAULTS, OFFICIAL, type RunningReplica, startReplica } from './index.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json: () => unknown;
}

/** A replica for the tests of one file, before each of them as it was at the start. */
export function replicaForTests() {
  let running: RunningReplica | undefined;
  const replica = (): RunningReplica => {
    if (!running) throw new Error('The replica is not running yet.');
    return running;
  };
  beforeAll(async () => {
    running = await startReplica();
  }, 60_000);
  afterAll(() => replica().close());
  beforeEach(async () => {
    await replica().reset();
    await replica().set(DEFAULTS);
  });
  const call = (url: string, body?: unknown, headers?: Record<string, string>) =>
    request(replica().port, url, body, headers);
  const graphql = (operation: string, variables: unknown, headers?: Record<string, string>) =>
    call(`https://x.com/i/api/graphql/q1w2e3/${operation}`, { variables }, headers);
  const post = (tweet_text: string, more: object = {}) =>
    graphql('CreateTweet', { tweet_text, ...more });
  return { replica, call, graphql, post };
}

export const cookieOf = (account: { id: string }) => ({ cookie: `twid=u%3D${account.id}` });

/** One request as a browser sends it, signed in as the school unless the headers say otherwise. */
function request(
  port: number,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method: body === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
        headers: {
          host: hostname,
          ...cookieOf(OFFICIAL),
          'content-type': 'application/json',
          ...headers,
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: () => JSON.parse(text),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
