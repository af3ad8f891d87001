import type { Words } from '../../i18n/index.ts';
import { ROUTES, type Route } from './route.ts';

/** The parts of the page, each with how many there are. */
export function Parts(props: {
  words: Words;
  route: Route;
  counts: Readonly<Record<Route, number>>;
}) {
  const { words, route, counts } = props;
  return (
    <nav class="parts" aria-label={words('posts_nav')}>
      <ul>
        {ROUTES.filter((one) => one !== 'before' || counts.before > 0 || route === one).map(
          (one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={one === route ? 'page' : undefined}>
                {words(`posts_nav_${one}`, { count: counts[one] })}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
