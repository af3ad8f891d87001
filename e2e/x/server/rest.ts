import { list, object } from '../page/read-json.ts';
import type { Person } from './people.ts';
import { json, type Request, type Response } from './request.ts';
import { person, type World } from './world.ts';

/** The REST calls below `/i/api` that are still in use (7.5, 7.6). Null for an unknown path. */
export function answerRest(world: World, request: Request): Response | null {
  const path = request.path.replace(/^\/i\/api/, '');
  const body = object(request.body);
  const target = person(world, String(body.user_id ?? ''));
  const mark = (verb: string, on: boolean): Response => {
    const line = `${request.viewer} ${verb} ${target?.id}`;
    if (on) world.marks.add(line);
    else world.marks.delete(line);
    return json({ id_str: target?.id, screen_name: target?.handle, name: target?.name });
  };
  const relate = (change: Partial<NonNullable<Person['perspectives']>>): void => {
    if (!target) return;
    const before = target.perspectives ?? { following: false, followed_by: false };
    target.perspectives = { ...before, ...change };
  };
  switch (path) {
    case '/1.1/blocks/create.json':
    case '/1.1/blocks/destroy.json': {
      const blocking = path.includes('create');
      if (blocking && (world.options.refuseBlocks || !target)) {
        return json({ errors: [{ code: 214, message: 'Bad request.' }] }, 403);
      }
      relate({ blocking, ...(blocking ? { following: false, followed_by: false } : {}) });
      return mark('blocks', blocking);
    }
    case '/1.1/mutes/users/create.json':
      return mark('mutes', true);
    case '/1.1/friendships/create.json':
    case '/1.1/friendships/destroy.json':
      relate({ following: path.includes('create') });
      return mark('follows', path.includes('create'));
    case '/1.1/account/multi/switch.json':
      return switched(world, String(body.user_id));
    case '/1.1/media/metadata/create.json': {
      const upload = world.uploads.get(String(body.media_id));
      if (upload) upload.alt = String(object(body.alt_text).text ?? '');
      return { status: 200 };
    }
    case '/1.1/media/subtitles/create.json': {
      const upload = world.uploads.get(String(body.media_id));
      const captions = list(object(body.subtitle_info).subtitles).map((one) =>
        String(object(one).media_id),
      );
      if (!upload || captions.some((id) => !world.uploads.has(id))) {
        return json({ errors: [{ code: 324 }] }, 400);
      }
      upload.captions = captions;
      return { status: 200 };
    }
    case '/1.1/search/typeahead.json':
      return json(typeahead(world, request.query.get('q') ?? ''));
    default:
      return null;
  }
}

function switched(world: World, id: string): Response {
  const account = world.options.accounts.find((one) => one.id === id);
  if (!account) return json({ errors: [{ code: 37 }] }, 403);
  const answer = json({ status: 'ok' });
  return { ...answer, headers: { ...answer.headers, 'set-cookie': [twid(id)] } };
}

/** Readable by scripts, for x.com and all its subdomains (section 6). */
export function twid(id: string): string {
  return `twid=u%3D${id}; Domain=.x.com; Path=/; Secure; SameSite=None; Max-Age=157680000`;
}

function typeahead(world: World, typed: string) {
  const start = typed.replace(/^@/, '').toLowerCase();
  const users = world.people
    .filter((one) => one.state === 'user' && one.handle.toLowerCase().startsWith(start))
    .slice(0, 8)
    .map((one) => ({
      id_str: one.id,
      screen_name: one.handle,
      name: one.name,
      can_media_tag: one.canMediaTag,
    }));
  return { num_results: users.length, users, topics: [], query: typed };
}
