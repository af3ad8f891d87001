import type { IncomingHttpHeaders } from 'node:http';
import { request as ask } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFFICIAL, PERSONAL, type RunningReplica, startReplica } from './index.ts';
import { object, readPost, readTimeline, readUser } from './page/read-json.ts';

let replica: RunningReplica;

beforeAll(async () => {
  replica = await startReplica();
}, 60_000);
afterAll(() => replica.close());
beforeEach(async () => {
  await replica.reset();
  await replica.set({
    createTweet: 'ok',
    failRow: null,
    generation: 'G3',
    csp: 'blob',
    altTextAt: 'send',
  });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json: () => unknown;
}

function call(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port: replica.port,
        path: pathname + search,
        method: body === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
        headers: {
          host: hostname,
          cookie: `twid=u%3D${OFFICIAL.id}`,
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

const graphql = (operation: string, variables: unknown) =>
  call(`https://x.com/i/api/graphql/q1w2e3/${operation}`, { variables });
const post = (tweet_text: string, more: object = {}) =>
  graphql('CreateTweet', { tweet_text, ...more });

describe('what arrived', () => {
  it('tells the texts in the order they came', async () => {
    await post('First');
    await graphql('CreateNoteTweet', { tweet_text: 'Second' });
    const post_tweet_request = { status: 'Third' };
    await graphql('CreateScheduledTweet', { post_tweet_request, execute_at: 2_000_000_000 });
    expect(await replica.posted()).toEqual(['First', 'Second', 'Third']);
  });

  it('names the operation, the host and the body', async () => {
    await post('One');
    expect(await replica.received()).toMatchObject([
      {
        method: 'POST',
        host: 'x.com',
        operation: 'CreateTweet',
        body: { variables: { tweet_text: 'One' } },
        fromServiceWorker: false,
      },
    ]);
  });

  it('is forgotten on reset', async () => {
    await post('One');
    await replica.reset();
    expect(await replica.received()).toEqual([]);
  });

  it('is told to nobody without the secret', async () => {
    const url = `http://127.0.0.1:${replica.controlPort}/received`;
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
    const headers = { authorization: 'Bearer guess' };
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(401);
  });
});

describe('a created post', () => {
  it('belongs to the account of the cookie and tops the timelines', async () => {
    const cookie = `twid=u%3D${PERSONAL.id}`;
    const body = { variables: { tweet_text: 'Hello' } };
    const created = await call('https://x.com/i/api/graphql/a/CreateTweet', body, { cookie });
    const data = object(object(created.json()).data);
    const answered = readPost(object(object(data.create_tweet).tweet_results).result);
    expect(answered).toMatchObject({ text: 'Hello', author: { handle: PERSONAL.handle } });
    const { items } = readTimeline((await graphql('HomeTimeline', {})).json());
    expect(readPost(object(items[0]?.tweet_results).result)?.id).toBe(answered?.id);
  });

  it('is refused with HTTP 200 and errors', async () => {
    await replica.set({ createTweet: 'fail-keep' });
    const answer = await post('No');
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ errors: [{ code: 226 }] });
  });

  it('fails in the row of a thread that shall fail', async () => {
    await replica.set({ failRow: 1 });
    const rows = ['BatchFirst', 'BatchSubsequent', 'BatchSubsequent'];
    const failed: boolean[] = [];
    for (const batch_compose of rows) {
      failed.push('errors' in object((await post(batch_compose, { batch_compose })).json()));
    }
    expect(failed).toEqual([false, true, false]);
  });
});

describe('users', () => {
  it.each(['G1', 'G2', 'G2b', 'G3'] as const)('read the same in %s', async (generation) => {
    await replica.set({ generation });
    const { items, bottom } = readTimeline((await graphql('Followers', { userId: '1' })).json());
    const users = items.map((item) => readUser(object(item.user_results).result));
    expect(bottom).toMatch(/^40\|/);
    expect(users[0]).toMatchObject({ handle: 'ReaderofCla0', following: 0, posts: 0 });
    expect(users[1]).toMatchObject({ handle: 'AllotmentDi1', following: 53, followers: 37 });
    // One is suspended, one has no result at all.
    expect(users.filter((user) => user === null)).toHaveLength(2);
  });

  it('end with a bottom cursor of 0|', async () => {
    const last = await graphql('Followers', { userId: '1', cursor: '160|1907' });
    expect(last.text).toContain('"0|200"');
  });
});

describe('the page', () => {
  it('comes with a nonce that changes, and without unsafe inline scripts', async () => {
    const [first, second] = [await call('https://x.com/home'), await call('https://x.com/home')];
    const nonce = /'nonce-([^']+)'/;
    const policy = String(first.headers['content-security-policy']);
    const value = nonce.exec(policy)?.[1] ?? '';
    expect(first.text.match(/<script(?! nonce=")/g)).toBeNull();
    expect(first.text).toContain(`<script nonce="${value}"`);
    expect(String(second.headers['content-security-policy'])).not.toContain(value);
    expect(policy).not.toContain(String(replica.controlPort));
  });

  it('allows blob: in connect-src only when asked to', async () => {
    const connect = async () =>
      /connect-src [^;]*/.exec(
        String((await call('https://x.com/')).headers['content-security-policy']),
      )?.[0];
    expect(await connect()).toContain('blob:');
    await replica.set({ csp: 'no-blob' });
    expect(await connect()).not.toContain('blob:');
  });

  it('is at x.com only', async () => {
    const moved = await call('https://twitter.com/compose/post?text=a');
    expect(moved.headers.location).toBe('https://x.com/compose/post?text=a');
    expect((await call('https://example.org/home')).status).toBe(421);
    expect(replica.chromiumArgs[0]).toMatch(/MAP \* ~NOTFOUND$/);
  });

  it('signs in the first account where none is', async () => {
    const fresh = await call('https://x.com/home', undefined, { cookie: '' });
    expect(String(fresh.headers['set-cookie'])).toContain(`twid=u%3D${OFFICIAL.id}`);
  });
});

it('keeps an uploaded file and its description', async () => {
  const origin = 'https://x.com';
  const at = (query: string) => `https://upload.x.com/i/media/upload.json?${query}`;
  const init = await call(at('command=INIT&media_type=image/png'), {}, { origin });
  expect(init.headers['access-control-allow-origin']).toBe(origin);
  const id = String(object(init.json()).media_id_string);
  await call(at(`command=APPEND&media_id=${id}&segment_index=0`), 'bytes', {
    'content-type': 'application/octet-stream',
  });
  await call(at(`command=FINALIZE&media_id=${id}`), {});
  await call('https://x.com/i/api/1.1/media/metadata/create.json', {
    media_id: id,
    alt_text: { text: 'A bean' },
  });
  const created = await post('', { media: { media_entities: [{ media_id: id }] } });
  expect(created.text).toContain('"ext_alt_text":"A bean"');
  expect((await call(`https://pbs.twimg.com/media/${id}.jpg`)).text).toBe('"bytes"');
});

describe('a description', () => {
  const describePicture = (id: string) =>
    call('https://x.com/i/api/1.1/media/metadata/create.json', {
      media_id: id,
      alt_text: { text: 'A bean' },
    });
  const start = async () => {
    const init = await call('https://upload.x.com/i/media/upload.json?command=INIT', {});
    return String(object(init.json()).media_id_string);
  };
  const paths = async () =>
    (await replica.received()).map(({ path }) => path.split('/').slice(-3).join('/'));

  it('is received as a call of its own, with the file it belongs to', async () => {
    const id = await start();
    await describePicture(id);
    expect((await replica.received()).at(-1)).toMatchObject({
      method: 'POST',
      host: 'x.com',
      path: '/i/api/1.1/media/metadata/create.json',
      operation: null,
      body: { media_id: id, alt_text: { text: 'A bean' } },
    });
  });

  it.each(['send', 'save'] as const)('reaches the post before it is made (%s)', async (at) => {
    await replica.set({ altTextAt: at });
    const id = await start();
    const finalize = () =>
      call(`https://upload.x.com/i/media/upload.json?command=FINALIZE&media_id=${id}`, {});
    // On Save the upload may not have ended yet.
    if (at === 'send') await finalize();
    await describePicture(id);
    if (at === 'save') await finalize();
    const created = await post('', { media: { media_entities: [{ media_id: id }] } });
    expect(created.text).toContain('"ext_alt_text":"A bean"');
    const order = (await paths()).filter((path) => !path.endsWith('upload.json'));
    expect(order).toEqual(['media/metadata/create.json', 'graphql/q1w2e3/CreateTweet']);
  });

  it.each(['send', 'save'] as const)('is sent when the options say (%s)', async (at) => {
    await replica.set({ altTextAt: at });
    expect((await call('https://x.com/home')).text).toContain(`"altTextAt":"${at}"`);
  });
});
