import { HOST_CHANNEL } from '../messages/host.ts';

/** A proofreader that breaks so often is broken for good. */
const MOST_RESTARTS = 3;

/**
 * Runs the proofreader in a worker of its own, and another when it breaks.
 * @param idle how long (milliseconds) nobody may ask anything before `onIdle`; the worker is then gone.
 */
export function startHost(idle: number, onIdle: () => void): void {
  let restarts = 0;
  let worker = start();
  let timer = setTimeout(end, idle);
  const channel = new BroadcastChannel(HOST_CHANNEL);
  // What the worker itself says comes here as well, and says likewise that there is work.
  channel.onmessage = () => {
    clearTimeout(timer);
    timer = setTimeout(end, idle);
  };

  function start(): Worker {
    const made = new Worker(new URL('./proofreader.worker.ts', import.meta.url), {
      type: 'module',
    });
    const broken = (): void => {
      made.terminate();
      if (made !== worker || restarts >= MOST_RESTARTS) return;
      restarts += 1;
      worker = start();
    };
    made.onmessage = broken;
    made.onerror = broken;
    return made;
  }
  function end(): void {
    channel.close();
    worker.terminate();
    onIdle();
  }
}
