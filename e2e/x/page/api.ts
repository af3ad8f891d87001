import { config } from './config.ts';

/** X's web client talks over XMLHttpRequest (x-web-client 7.1); a hook on fetch alone sees nothing. */
const BEARER = 'Bearer AAAAAAAAAAAAAAAAAAAAAreplicaOfThePublicWebToken';
const CLIENT = crypto.randomUUID();

interface Call {
  method: string;
  url: string;
  body?: XMLHttpRequestBodyInit;
  type?: string;
  onProgress?: (part: number) => void;
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  return decodeURIComponent(found?.slice(name.length + 1) ?? '');
}

/** The id of the account that is signed in according to the cookie, which the page may lag behind. */
export function cookieUserId(): string {
  return cookie('twid').replace(/^u=/, '');
}

function transactionId(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(48)))).replace(
    /=+$/,
    '',
  );
}

/** @throws TypeError when nothing was answered (offline, blocked). */
function send({ method, url, body, type, onProgress }: Call): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.withCredentials = true;
    request.setRequestHeader('authorization', BEARER);
    request.setRequestHeader('x-csrf-token', cookie('ct0'));
    request.setRequestHeader('x-twitter-auth-type', 'OAuth2Session');
    request.setRequestHeader('x-twitter-active-user', 'yes');
    request.setRequestHeader('x-twitter-client-language', config.locale);
    request.setRequestHeader('x-client-transaction-id', transactionId());
    request.setRequestHeader('x-client-uuid', CLIENT);
    if (type) request.setRequestHeader('content-type', type);
    if (onProgress) {
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) onProgress(event.loaded / event.total);
      });
    }
    request.addEventListener('load', () => resolve(parse(request.responseText)));
    request.addEventListener('error', () => reject(new TypeError(`Could not reach ${url}`)));
    request.addEventListener('abort', () => reject(new TypeError(`Was stopped: ${url}`)));
    request.send(body ?? null);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Ids rotate with X's builds, so nothing may know one: these differ with every page load. */
const queryIds = new Map<string, string>();

function queryId(operation: string): string {
  const known = queryIds.get(operation);
  if (known) return known;
  const id = transactionId().replace(/[+/]/g, '-').slice(0, 22);
  queryIds.set(operation, id);
  return id;
}

/**
 * One GraphQL operation. An answer with `errors[]` (HTTP 200, as X) is returned like any other.
 * @throws TypeError when the request was blocked or the server is gone
 */
export function graphql(operation: string, variables: unknown): Promise<unknown> {
  const id = queryId(operation);
  return send({
    method: 'POST',
    url: `https://${location.host}/i/api/graphql/${id}/${operation}`,
    type: 'application/json',
    body: JSON.stringify({
      variables,
      features: { rweb_video_timestamps_enabled: true },
      queryId: id,
    }),
  });
}

/** GraphQL read by GET, as X reads timelines. */
export function graphqlGet(operation: string, variables: unknown): Promise<unknown> {
  const query = new URLSearchParams({ variables: JSON.stringify(variables), features: '{}' });
  return send({
    method: 'GET',
    url: `https://${location.host}/i/api/graphql/${queryId(operation)}/${operation}?${query}`,
  });
}

/**
 * A REST call below `/i/api`, e.g. `rest('/1.1/blocks/create.json', { user_id })`. `media/metadata`
 * takes JSON, every other path a form.
 */
export function rest(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  const json = path.includes('/media/');
  return send({
    method: 'POST',
    url: `https://${location.host}/i/api${path}`,
    type: json ? 'application/json' : 'application/x-www-form-urlencoded',
    body: json ? JSON.stringify(body) : form(body),
  });
}

function form(body: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(body).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(pairs).toString();
}

const UPLOAD = 'https://upload.x.com/i/media/upload.json';
const CHUNK = 1_000_000;

/** Uploads a file in parts (x-web-client 7.6). `onProgress` gets 0 to 1. */
export async function upload(
  file: File,
  onProgress: (part: number) => void,
  category = categoryOf(file.type),
): Promise<{ mediaId: string }> {
  const init = await command({
    command: 'INIT',
    total_bytes: file.size,
    media_type: file.type,
    media_category: category,
  });
  const mediaId = mediaIdOf(init);
  for (let start = 0, index = 0; start < file.size; start += CHUNK, index++) {
    const part = new FormData();
    part.append('media', file.slice(start, start + CHUNK), file.name);
    await send({
      method: 'POST',
      url: `${UPLOAD}?command=APPEND&media_id=${mediaId}&segment_index=${index}`,
      body: part,
      onProgress: (done) => onProgress((0.9 * (start + done * CHUNK)) / Math.max(file.size, CHUNK)),
    });
  }
  let answer = await command({ command: 'FINALIZE', media_id: mediaId });
  while (pending(answer)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await command({ command: 'STATUS', media_id: mediaId });
  }
  onProgress(1);
  return { mediaId };
}

function command(parameters: Readonly<Record<string, string | number>>): Promise<unknown> {
  const method = parameters.command === 'STATUS' ? 'GET' : 'POST';
  return send({ method, url: `${UPLOAD}?${form(parameters)}` });
}

function categoryOf(type: string): string {
  if (type.startsWith('video/')) return 'tweet_video';
  return type === 'image/gif' ? 'tweet_gif' : 'tweet_image';
}

function mediaIdOf(answer: unknown): string {
  const id = Object(answer).media_id_string;
  if (typeof id !== 'string') throw new TypeError('The upload was refused');
  return id;
}

function pending(answer: unknown): boolean {
  const state = Object(Object(answer).processing_info).state;
  return state === 'pending' || state === 'in_progress';
}
