import type { SessionArea } from '../session.ts';

/** A `storage.session` of its own, which copies as the browser's does. */
export function memorySession(): SessionArea & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    async get(key) {
      const text = held.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async set(key, value) {
      held.set(key, JSON.stringify(value));
    },
    async remove(key) {
      held.delete(key);
    },
  };
}
