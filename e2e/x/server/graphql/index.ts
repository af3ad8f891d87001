import { object } from '../../page/read-json.ts';
import { json, type Request, type Response } from '../request.ts';
import type { World } from '../world.ts';
import { lists, pageNumber } from './lists.ts';
import { marks } from './marks.ts';
import { posting } from './posting.ts';
import { reading, timelines } from './reading.ts';

export interface Operation {
  world: World;
  /** Id of the account the request was made with. */
  viewer: string;
  variables: Readonly<Record<string, unknown>>;
}

export type Operations = Readonly<Record<string, (operation: Operation) => unknown>>;

const operations: Operations = { ...reading, ...timelines, ...lists, ...posting, ...marks };

/** `/i/api/graphql/{queryId}/{Operation}`: the last segment names it, the id rotates (7.1). */
export function operationName(path: string): string | null {
  return /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/.exec(path)?.[1] ?? null;
}

/** Errors come with HTTP 200 and `errors[]`, as X's do (7.5). */
export function answerGraphql(world: World, request: Request, name: string): Response {
  const run = operations[name];
  if (!run) return json({ errors: [{ message: `No operation ${name}`, code: 34 }] }, 404);
  const operation = { world, viewer: request.viewer, variables: variables(request) };
  if (name in lists && outOfAnswers(world)) return json({ errors: [{ code: 88 }] }, 429);
  const listed = name in lists || name in timelines;
  if (listed && world.options.failPage === pageNumber(operation)) {
    return json({ errors: [{ message: 'Timeout: Unspecified', code: 29 }], data: {} });
  }
  return json(run(operation));
}

/** X's limit on lists of users: about 50 answers in a quarter of an hour (3.3, C). */
function outOfAnswers(world: World): boolean {
  world.lists += 1;
  return world.options.listLimit !== null && world.lists > world.options.listLimit;
}

function variables(request: Request): Readonly<Record<string, unknown>> {
  if (request.method === 'POST') return object(object(request.body).variables);
  return object(JSON.parse(request.query.get('variables') ?? '{}'));
}
