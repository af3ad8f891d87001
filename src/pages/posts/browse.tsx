import { useMemo, useState } from 'preact/hooks';
import type { Post } from '../../posts/index.ts';
import { More } from '../../ui/more.tsx';
import { Entry } from './entry.tsx';
import type { Here } from './here.ts';
import type { Route } from './route.ts';
import { sought } from './search.ts';

/** Drawn at once; a school has thousands. */
const SHOWN = 30;

/** Posts to be looked through: all of them, those nobody has spoken for, those from before Lollipop. */
export function Browse(props: {
  here: Here;
  route: Exclude<Route, 'takedown'>;
  posts: readonly Post[];
}) {
  const { here, route, posts } = props;
  const { words, search } = here;
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const found = useMemo(() => sought(posts, typed, search), [posts, typed, search]);
  return (
    <section class="card" aria-labelledby="part">
      <h2 id="part" tabIndex={-1} data-focus>
        {words(`posts_${route}_heading`)}
      </h2>
      <p>{words(posts.length === 0 ? `posts_${route}_none` : `posts_${route}_what`)}</p>
      {posts.length > 0 && (
        <div class="field">
          <label for="search">{words('posts_search')}</label>
          <p class="quiet" id="search-hint">
            {words('posts_search_hint')}
          </p>
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-hint"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setShown(SHOWN);
            }}
          />
        </div>
      )}
      <p class="quiet" role="status">
        {typed.trim() === '' ? '' : words('posts_found', { count: found.length })}
      </p>
      <ul class="posts">
        {found.slice(0, shown).map((post) => (
          <Entry key={post.item} here={here} post={post} />
        ))}
      </ul>
      <More words={words} shown={shown} all={found.length} step={SHOWN} onMore={setShown} />
    </section>
  );
}
