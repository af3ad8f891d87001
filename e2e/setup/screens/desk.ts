import type { BrowserContext, Page } from 'playwright';
import { askWorker, HEAD } from '../../fixtures/list.ts';

/** A browser with the school set up in it, and a page of ours to ask the worker from. */
export interface Desk {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly own: Page;
}

export const lock = ({ own }: Desk): Promise<unknown> => askWorker(own, 'vault-lock', {});

/** Whoever made the list unlocks it; the count of wrong tries begins anew. */
export async function unlock({ own }: Desk): Promise<void> {
  const { is, people } = await askWorker(own, 'vault-state', {});
  const head = people.find(({ name }) => name === HEAD.name);
  if (is === 'open' || !head) return;
  await askWorker(own, 'vault-unlock', { person: head.id, passphrase: HEAD.passphrase });
}
