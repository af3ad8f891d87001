import { useHash } from '../../ui/use-hash.ts';

/** The parts of the page; each is the address's hash, so that other pages can link to it. */
export const ROUTES = ['check', 'review', 'past', 'report', 'poster', 'settings'] as const;
export type Route = (typeof ROUTES)[number];

export const routeOf = (hash: string): Route => ROUTES.find((one) => one === hash) ?? 'check';

/** The part that is asked for. */
export const useRoute = (): Route => routeOf(useHash());
