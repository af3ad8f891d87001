import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { listen } from './listen.ts';
import { json, readRequest, write } from './request.ts';

export interface Control {
  port: number;
  server: Server;
  /** Asks the control server; `path` is `/received`, `/set` or `/reset`. */
  ask(path: string, body?: unknown): Promise<unknown>;
}

/**
 * The tests' own way to the server: another port on loopback, and a secret that only the handle
 * holds. A page cannot read the record, or tell that there is one.
 */
export async function startControl(
  commands: Readonly<Record<string, (body: unknown) => unknown>>,
): Promise<Control> {
  const token = randomBytes(32).toString('hex');
  const expected = Buffer.from(`Bearer ${token}`);
  const server = createServer(async (message, response) => {
    const given = Buffer.from(String(message.headers.authorization ?? ''));
    const known = given.length === expected.length && timingSafeEqual(given, expected);
    if (!known) return write(response, { status: 401 });
    const request = await readRequest(message);
    const run = commands[request.path];
    write(response, run ? json(run(request.body) ?? null) : { status: 404 });
  });
  const port = await listen(server);
  const ask = async (path: string, body: unknown = null): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The replica's control answered ${answer.status} to ${path}`);
    return answer.json();
  };
  return { port, server, ask };
}
