import type { Migration } from '../../vault/format.ts';

/**
 * Every change of what is on the disk, in its order: one file, named after the version it makes, and
 * one test each. Version 1 is the first that kept anything. The bodies of events are not changed here
 * but as they are read: see `Kind.upgrades`.
 */
export const MIGRATIONS: readonly Migration[] = [];
