/**
 * draft-js 0.11 asks for Node's `global`, which no browser has. Import this before draft-js; the
 * name goes through an index, so that a bundler's `define` cannot rewrite it.
 */
const page: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
page.global ??= globalThis;

export {};
