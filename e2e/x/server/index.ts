import { createServer } from 'node:https';
import * as v from 'valibot';
import { DEFAULTS, type Received, type Replica, type ReplicaOptions } from '../options.ts';
import { object } from '../page/read-json.ts';
import { pageBundle } from './bundle.ts';
import { certificate, HOSTS } from './certificate.ts';
import { startControl } from './control.ts';
import { listen } from './listen.ts';
import { readRequest, write } from './request.ts';
import { answer } from './router.ts';
import { change, createWorld } from './world.ts';

const RECEIVED: v.GenericSchema<Received> = v.object({
  at: v.number(),
  method: v.string(),
  host: v.string(),
  path: v.string(),
  operation: v.nullable(v.string()),
  body: v.unknown(),
  fromServiceWorker: v.boolean(),
});

/** What the handle adds for tests of the replica itself. */
export interface RunningReplica extends Replica {
  controlPort: number;
  /** The same for Firefox, as preferences. */
  firefoxPrefs: Record<string, string>;
}

/**
 * Starts an offline x.com on loopback.
 * @throws when the page does not build
 */
export async function startReplica(options: Partial<ReplicaOptions> = {}): Promise<RunningReplica> {
  const [{ key, cert }, bundle] = await Promise.all([certificate(), pageBundle()]);
  let world = createWorld({ ...DEFAULTS, ...options });

  const server = createServer({ key, cert }, async (message, response) => {
    try {
      write(response, await answer(world, await readRequest(message), bundle));
    } catch (error) {
      write(response, { status: 500, body: String(error) });
    }
  });
  const port = await listen(server);

  const control = await startControl({
    '/received': () => world.received,
    '/set': (body) => change(world, object(body)),
    '/reset': () => {
      world = createWorld(world.options, world.nextId);
    },
  });

  const replica: RunningReplica = {
    port,
    controlPort: control.port,
    chromiumArgs: chromiumArgs(port),
    firefoxPrefs: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
    },
    options: world.options,
    async set(change) {
      await control.ask('/set', change);
      replica.options = world.options;
    },
    received: async () => v.parse(v.array(RECEIVED), await control.ask('/received')),
    posted: async () => (await replica.received()).flatMap(postedText),
    reset: async () => void (await control.ask('/reset')),
    async close() {
      server.closeAllConnections();
      control.server.closeAllConnections();
      await Promise.all(
        [server, control.server].map((one) => new Promise((done) => one.close(done))),
      );
    },
  };
  return replica;
}

/** X's hosts come here; everything else, loopback included, is not found. */
function chromiumArgs(port: number): string[] {
  const rules = [...HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
}

/** Every request that carried a post counts, whatever it was answered. */
function postedText(request: Received): string[] {
  const variables = object(object(request.body).variables);
  switch (request.operation) {
    case 'CreateTweet':
    case 'CreateNoteTweet':
      return [String(variables.tweet_text ?? '')];
    case 'CreateScheduledTweet':
    case 'EditScheduledTweet':
      return [String(object(variables.post_tweet_request).status ?? '')];
    default:
      return [];
  }
}
