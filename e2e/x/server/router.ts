import type { Bundle } from './bundle.ts';
import { answerGraphql, operationName } from './graphql/index.ts';
import { answerPage } from './html.ts';
import { answerPicture } from './pictures.ts';
import { json, type Request, type Response } from './request.ts';
import { answerRest } from './rest.ts';
import { MARK, SERVICE_WORKER } from './service-worker.ts';
import { answerUpload, corsHeaders } from './upload.ts';
import type { World } from './world.ts';

const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8' };

/** Answers one request of a browser, by host and then by path. */
export async function answer(world: World, request: Request, bundle: Bundle): Promise<Response> {
  if (request.method !== 'OPTIONS') note(world, request);
  const { host, path } = request;
  if (/(^|\.)twitter\.com$/.test(host)) {
    const query = request.query.size > 0 ? `?${request.query}` : '';
    const location = `https://${host.replace(/twitter\.com$/, 'x.com')}${path}${query}`;
    return { status: 301, headers: { location } };
  }
  if (host === 'abs.twimg.com' && path.startsWith('/responsive-web/')) {
    const headers = { ...SCRIPT, 'access-control-allow-origin': '*' };
    return { headers, body: bundle.script };
  }
  if (host.endsWith('.twimg.com')) {
    await new Promise((done) => setTimeout(done, world.options.pictureMs));
    return answerPicture(world, request);
  }
  if (host === 'upload.x.com') {
    const headers = corsHeaders(request);
    if (request.method === 'OPTIONS') return { status: 204, headers };
    const answered = await answerUpload(world, request);
    return { ...answered, headers: { ...answered.headers, ...headers } };
  }
  if (!/^(mobile\.|pro\.|www\.)?x\.com$/.test(host)) return { status: 421 };
  const operation = operationName(path);
  if (operation) return answerGraphql(world, request, operation);
  if (path.startsWith('/i/api/')) return answerRest(world, request) ?? json({ errors: [] }, 404);
  if (path === '/sw.js') return { headers: SCRIPT, body: SERVICE_WORKER };
  if (path === '/compose/tweet') {
    return { status: 302, headers: { location: `/compose/post?${request.query}` } };
  }
  return answerPage(world, request, bundle);
}

function note(world: World, request: Request): void {
  const upload = request.host === 'upload.x.com' ? Object.fromEntries(request.query) : null;
  const body = upload && request.bytes.length > 0 ? Object.assign(upload, request.body) : upload;
  world.received.push({
    at: Date.now(),
    method: request.method,
    host: request.host,
    path: request.path,
    operation: operationName(request.path),
    body: body ?? request.body,
    fromServiceWorker: request.headers[MARK] === '1',
  });
}
