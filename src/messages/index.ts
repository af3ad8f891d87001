/**
 * Between pages on X and the worker. What our own pages say stands in setup.ts and list.ts, which the
 * content script has no need to carry.
 */
export * from './protocol.ts';
