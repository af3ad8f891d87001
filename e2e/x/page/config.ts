import type { ReplicaOptions } from '../options.ts';

/**
 * The options of this page load, written into the page by the server (script with the CSP's nonce).
 */
declare global {
  interface Window {
    __REPLICA__: ReplicaOptions & { active: number };
  }
}

export const config = window.__REPLICA__;

/**
 * A test id as this build of X has it: as is, renamed, or (undefined) gone. Every `data-testid` of
 * the replica goes through here, so that a test can let any anchor drift.
 * @example <div data-testid={testId('toolBar')} />
 */
export function testId(id: string): string | undefined {
  const renamed = config.testIds[id];
  if (renamed !== undefined) return renamed ?? undefined;
  return '*' in config.testIds ? `x${[...id].reverse().join('')}` : id;
}
