import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clockNow } from '../../clock.ts';
import { createSearch } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { type Affected, affected, isBefore, isUnchecked } from '../../posts/index.ts';
import { ARCHIVE_PAGE } from '../../ui/addresses.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { Gate } from '../../ui/gate.tsx';
import { useFocusOn } from '../../ui/use-focus-on.ts';
import { useList } from '../../ui/use-list.ts';
import { usePosts } from '../../ui/use-posts.ts';
import { useToday } from '../../ui/use-today.ts';
import { may } from '../../vault/roles.ts';
import { Browse } from './browse.tsx';
import type { Here } from './here.ts';
import { Parts } from './parts.tsx';
import type { Route } from './route.ts';
import { useRoute } from './route.ts';
import { Takedown } from './takedown.tsx';

/** Everything the school has on X: what has to come down, what nobody has spoken for, and the rest. */
export function PostsPage({ words }: { words: Words }) {
  const list = useList();
  const { vault, register, whole, you } = list;
  const { posts, since, reasons, failed, reload } = usePosts(register !== null);
  const today = useToday();
  const asked = useRoute();
  const [chosen, setChosen] = useState<Route | null>(null);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: on another day another answer
  const sorted = useMemo(() => {
    if (!posts || !register) return null;
    return {
      down: affected(posts, register, clockNow()),
      unchecked: posts.filter((post) => isUnchecked(post, since)),
      before: posts.filter((post) => isBefore(post, since)),
    };
  }, [posts, register, since, today]);
  const search = useMemo(
    () => (register ? createSearch(register, today) : null),
    [register, today],
  );

  // What waits stands first; once chosen it stays, although nothing waits there any more.
  const first: Route | null = sorted
    ? inTakedown(sorted.down) > 0
      ? 'takedown'
      : sorted.unchecked.length > 0
        ? 'unchecked'
        : 'all'
    : null;
  useEffect(() => {
    if (chosen === null && first !== null) setChosen(first);
  }, [chosen, first]);
  const route = asked ?? chosen ?? first ?? 'all';
  useFocusOn(root, `${sorted === null} ${route}`);

  // A post that leaves the list takes the focus with it: it goes to the head of the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there are other posts
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost)
      root.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }, [posts]);

  const here: Here | null =
    posts && register && sorted && search && vault
      ? {
          ...{ words, posts, register, search, today, since, reasons, reload, say: setSaid },
          people: vault.people,
          maySay: you !== null && may(you, 'declare-pictures'),
        }
      : null;

  return (
    <div ref={root} class="sections">
      <header class="head">
        <img src="/src/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{words('posts_heading')}</h1>
          <p class="quiet">{words('posts_intro')}</p>
          <p>
            <a href={ARCHIVE_PAGE}>{words('posts_archive_link')}</a>
          </p>
        </div>
      </header>
      {here && sorted && (
        <Parts
          words={words}
          route={route}
          counts={{
            takedown: inTakedown(sorted.down),
            unchecked: sorted.unchecked.length,
            all: here.posts.length,
            before: sorted.before.length,
          }}
        />
      )}
      <p class={said === '' ? 'notice' : 'notice good'} role="status">
        {said}
      </p>
      {here && !whole && (
        <p class="notice bad" role="alert">
          {words('posts_not_whole')}
        </p>
      )}
      {failed !== null && register !== null && (
        <section class="card" aria-labelledby="failed">
          <h2 id="failed">{words('gate_unread_heading')}</h2>
          <p>{failureWords(words, failed)}</p>
          <button type="button" class="button" onClick={() => void reload()}>
            {words('gate_again')}
          </button>
        </section>
      )}
      {!here && failed === null && <Gate words={words} list={list} setup={null} />}
      {here && sorted && route === 'takedown' && <Takedown here={here} affected={sorted.down} />}
      {here && sorted && route !== 'takedown' && (
        <Browse
          key={route}
          here={here}
          route={route}
          posts={route === 'all' ? here.posts : sorted[route]}
        />
      )}
    </div>
  );
}

/** How many of what has to come down, or to be looked at, wait for somebody. */
const inTakedown = ({ scheduled, shown, look }: Affected): number =>
  scheduled.length + shown.length + look.length;
