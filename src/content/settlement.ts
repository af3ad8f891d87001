import type { Account } from '../messages/index.ts';
import type { Link } from './link.ts';

/** How long a post of another account waits for the network lock to have let go of this tab. */
const PATIENCE_MS = 2_000;

/**
 * Tells the worker who is signed in, and knows whether its network lock keeps to it. Right after a
 * switch to somebody's own account the lock may not have heard of it yet: their post waits for that
 * moment instead of running into it.
 */
export interface Settlement {
  /** Tells the worker, where it is not what it was told last. */
  tell(): void;
  /** The worker says that the lock keeps to this account now. */
  kept(account: Account): void;
  settled(): boolean;
  settling(): Promise<void>;
}

export function createSettlement(link: Pick<Link, 'send'>, account: () => Account): Settlement {
  let told: Account | null = null;
  let kept: Account | null = null;
  let waiting: (() => void)[] = [];

  const settled = (): boolean => (kept === 'other') === (account() === 'other') && kept !== null;
  const tell = (): void => {
    const now = account();
    if (now === told) return;
    told = link.send({ type: 'signed-in', account: now }) === null ? now : null;
  };

  return {
    tell,
    kept(now) {
      kept = now;
      for (const done of waiting) done();
      waiting = [];
    },
    settled,
    settling() {
      told = null;
      tell();
      return new Promise((done) => {
        waiting.push(done);
        setTimeout(done, PATIENCE_MS);
      });
    },
  };
}
