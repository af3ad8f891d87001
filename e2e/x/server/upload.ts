import { json, onlyPart, type Request, type Response } from './request.ts';
import type { World } from './world.ts';

const ORIGINS = ['https://x.com', 'https://mobile.x.com', 'https://pro.x.com'];

/** upload.x.com is another origin: the browser asks first, and the answer must name the page's. */
export function corsHeaders(request: Request): Record<string, string> {
  const origin = request.headers.origin ?? '';
  if (!ORIGINS.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': String(
      request.headers['access-control-request-headers'] ?? 'content-type',
    ),
    vary: 'Origin',
  };
}

/** `/i/media/upload.json` with INIT, APPEND, FINALIZE and STATUS (7.6). */
export async function answerUpload(world: World, request: Request): Promise<Response> {
  const id = request.query.get('media_id') ?? '';
  const upload = world.uploads.get(id);
  switch (request.query.get('command')) {
    case 'INIT': {
      const created = world.nextId();
      const type = request.query.get('media_type') ?? 'image/png';
      world.uploads.set(created, { id: created, type, parts: new Map(), alt: '', captions: [] });
      return json({ media_id_string: created, expires_after_secs: 86_400 }, 202);
    }
    case 'APPEND': {
      const index = Number(request.query.get('segment_index'));
      upload?.parts.set(index, onlyPart(request.bytes));
      // The whole wait falls on the first part: the number of parts is not known here.
      if (index === 0) await new Promise((done) => setTimeout(done, world.options.uploadMs));
      return { status: 204 };
    }
    case 'FINALIZE':
    case 'STATUS': {
      if (!upload) return json({ errors: [{ code: 324 }] }, 400);
      const size = [...upload.parts.values()].reduce((sum, part) => sum + part.length, 0);
      const waits = upload.type.startsWith('video/') && request.query.get('command') === 'FINALIZE';
      const processing_info = { state: waits ? 'pending' : 'succeeded', check_after_secs: 1 };
      return json({ media_id_string: id, size, processing_info });
    }
    default:
      return json({ errors: [{ code: 38 }] }, 400);
  }
}

/** The bytes of an uploaded file, for `pbs.twimg.com/media/{id}`. */
export function uploaded(world: World, id: string): { type: string; bytes: Buffer } | null {
  const upload = world.uploads.get(id);
  if (!upload) return null;
  const parts = [...upload.parts].sort(([a], [b]) => a - b).map(([, part]) => part);
  return { type: upload.type, bytes: Buffer.concat(parts) };
}
