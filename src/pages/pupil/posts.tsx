import type { Register } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { postsShowing } from '../../posts/index.ts';
import { POSTS_PAGE } from '../../ui/addresses.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { PostFacts } from '../../ui/posts/post-facts.tsx';
import { titleOf } from '../../ui/posts/post-words.ts';
import { usePosts } from '../../ui/use-posts.ts';

/** Every post that shows the pupil, those that came down too. */
export function Posts(props: {
  words: Words;
  pupil: string;
  register: Register;
  people: readonly Person[];
}) {
  const { words, pupil, register, people } = props;
  const { posts, reasons, failed } = usePosts(true);
  const shown = posts === null ? [] : postsShowing(posts, pupil);
  return (
    <section class="card" aria-labelledby="posts">
      <h2 id="posts">{words('pupil_posts_heading')}</h2>
      {failed !== null && <p class="error">{failureWords(words, failed)}</p>}
      {posts !== null && (
        <p>
          {shown.length === 0
            ? words('pupil_posts_none')
            : words('pupil_posts_what', { count: shown.length })}{' '}
          <a href={`${POSTS_PAGE}#takedown`}>{words('pupil_posts_takedown')}</a>
        </p>
      )}
      {shown.length > 0 && (
        <ul class="posts">
          {shown.map((post) => (
            <li key={post.item} class={post.down ? 'down' : ''}>
              <h3>{titleOf(words, post)}</h3>
              <PostFacts
                words={words}
                post={post}
                register={register}
                people={people}
                reasons={reasons}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
