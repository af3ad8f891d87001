import { useHash } from '../../ui/use-hash.ts';

/** The parts of the page; each is the address's hash, so that other pages can link to it. */
export const ROUTES = ['takedown', 'unchecked', 'all', 'before'] as const;
export type Route = (typeof ROUTES)[number];

/** What a hash stands for; null: nothing, and the page chooses. */
export const routeOf = (hash: string): Route | null =>
  ROUTES.find((one) => one === hash.replace(/^#/, '')) ?? null;

/** The part that is asked for. */
export const useRoute = (): Route | null => routeOf(useHash());
