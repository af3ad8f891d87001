import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Request {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  bytes: Buffer;
  /** Parsed JSON or form; null when there was none. */
  body: unknown;
  /** The signed-in account according to the cookie; empty without one. */
  viewer: string;
}

export interface Response {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

export async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const host = (message.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(message.url ?? '/', `https://${host || 'x.com'}`);
  return {
    method: message.method ?? 'GET',
    host,
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    bytes,
    body: parseBody(String(message.headers['content-type'] ?? ''), bytes),
    viewer: cookies(message.headers.cookie).get('twid')?.replace(/^u=/, '') ?? '',
  };
}

function parseBody(type: string, bytes: Buffer): unknown {
  if (bytes.length === 0) return null;
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
  }
  // A multipart body is an upload's bytes: their number says enough.
  if (type.startsWith('multipart/')) return { bytes: bytes.length };
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('utf8');
  }
}

export function cookies(header: string | undefined): Map<string, string> {
  return new Map(
    (header ?? '').split('; ').map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}

/** The content of a multipart body's only part. */
export function onlyPart(bytes: Buffer): Buffer {
  const start = bytes.indexOf('\r\n\r\n');
  const boundary = bytes.subarray(0, bytes.indexOf('\r\n'));
  const end = bytes.lastIndexOf(boundary);
  return start < 0 || end <= start ? bytes : bytes.subarray(start + 4, end - 2);
}

export function json(value: unknown, status = 200): Response {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

export function write(response: ServerResponse, answer: Response): void {
  response.writeHead(answer.status ?? 200, { 'cache-control': 'no-store', ...answer.headers });
  response.end(answer.body);
}
