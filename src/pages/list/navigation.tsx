import type { Words } from '../../i18n/index.ts';
import { FOLLOWERS_PAGE, POSTS_PAGE } from '../../ui/addresses.ts';
import { ROUTES, type Route, routeKey } from './route.ts';

export function Navigation(props: { words: Words; route: Route; damaged: boolean }) {
  const { words, route, damaged } = props;
  return (
    <nav class="parts" aria-label={words('list_nav')}>
      <ul>
        {ROUTES.filter((one) => one !== 'damage' || damaged || route === one).map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === route ? 'page' : undefined}>
              {words(routeKey(one, 'nav'))}
            </a>
          </li>
        ))}
        <li>
          <a href={POSTS_PAGE}>{words('list_nav_posts')}</a>
        </li>
        <li>
          <a href={FOLLOWERS_PAGE}>{words('list_nav_followers')}</a>
        </li>
      </ul>
    </nav>
  );
}
