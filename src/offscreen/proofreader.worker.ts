import * as v from 'valibot';
import { type FromHost, HOST_CHANNEL, type ToHost, toHostSchema } from '../messages/host.ts';
import { ASKED_OF_HARPER } from '../rules/grammar/groups.ts';
import { openHarper, type Proofreader } from './harper.ts';

/** A module worker of our own: while the wasm reads, nobody else waits. One request after the other. */
const channel = new BroadcastChannel(HOST_CHANNEL);
const say = (message: FromHost): void => channel.postMessage(message);
let loaded = false;

const opened: Promise<Proofreader> = openHarper(ASKED_OF_HARPER).then((harper) => {
  loaded = true;
  say({ type: 'here', state: 'loaded' });
  return harper;
});
let last: Promise<unknown> = opened;

async function answer({ id, texts }: ToHost): Promise<void> {
  try {
    const harper = await opened;
    const remarks = [];
    for (const text of texts) remarks.push(await harper.read(text));
    say({ type: 'remarks', id, remarks });
  } catch {
    say({ type: 'failed', id });
    // A wasm that has trapped answers nothing any more: whoever made this worker makes another.
    postMessage('broken');
  }
}

channel.onmessage = ({ data }) => {
  const parsed = v.safeParse(toHostSchema, data);
  if (!parsed.success) return;
  say({ type: 'here', state: loaded ? 'loaded' : 'loading' });
  last = last.then(
    () => answer(parsed.output),
    () => answer(parsed.output),
  );
};
say({ type: 'here', state: 'started' });
