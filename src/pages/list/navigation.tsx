import type { Words } from '../../i18n/index.ts';
import { ROUTES, type Route, routeKey } from './route.ts';

export function Navigation({ words, route }: { words: Words; route: Route }) {
  return (
    <nav class="parts" aria-label={words('list_nav')}>
      <ul>
        {ROUTES.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === route ? 'page' : undefined}>
              {words(routeKey(one, 'nav'))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
