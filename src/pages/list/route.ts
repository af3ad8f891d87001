import { useHash } from '../../ui/use-hash.ts';
import { keyOf } from './words.ts';

/** The parts of the page; each is the address's hash, so that other pages can link to it. */
export const ROUTES = [
  'overview',
  'pupils',
  'import',
  'renew',
  'roll-over',
  'export',
  'names',
  /** Shown only where something is, or was, damaged. */
  'damage',
] as const;
export type Route = (typeof ROUTES)[number];

/** A part, and what of it: `#pupils/expiring` is the pupils whose consent ends soon. */
export interface Address {
  readonly route: Route;
  readonly detail: string;
}

/** What a hash stands for; anything unknown is the overview. */
export function addressOf(hash: string): Address {
  const [part, detail = ''] = hash.replace(/^#/, '').split('/');
  const route = ROUTES.find((one) => one === part);
  return route ? { route, detail } : { route: 'overview', detail: '' };
}

/** A key of the catalogue for a part: `list_roll_over_heading` for `roll-over`. */
export const routeKey = (route: Route, what: string): string => `${keyOf('list_', route)}_${what}`;

/** The part that is shown. */
export const useAddress = (): Address => addressOf(useHash());
