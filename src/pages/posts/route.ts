import { useEffect, useState } from 'preact/hooks';

/** The parts of the page; each is the address's hash, so that other pages can link to it. */
export const ROUTES = ['takedown', 'unchecked', 'all', 'before'] as const;
export type Route = (typeof ROUTES)[number];

/** What a hash stands for; null: nothing, and the page chooses. */
export const routeOf = (hash: string): Route | null =>
  ROUTES.find((one) => one === hash.replace(/^#/, '')) ?? null;

/** The part that is asked for; follows links, Back and Forward. */
export function useRoute(): Route | null {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
