import { clockNow } from '../../clock.ts';
import { isUnchecked, type Post, whereToLook } from '../../posts/index.ts';
import { Opens } from '../../ui/opens.tsx';
import { PostFacts } from '../../ui/posts/post-facts.tsx';
import { titleOf } from '../../ui/posts/post-words.ts';
import { OpenOnX, TickDown } from './act.tsx';
import { Declare } from './declare.tsx';
import type { Here } from './here.ts';

/** One post, with what may be said of it. */
export function Entry({ here, post }: { here: Here; post: Post }) {
  const { words, register, people, since, maySay } = here;
  const title = titleOf(words, post);
  const open = isUnchecked(post, since);
  const state = post.down ? 'down' : open ? 'open' : '';
  const label = words(open ? 'posts_say' : 'posts_say_again');
  return (
    <li class={state}>
      <h3>{title}</h3>
      <PostFacts
        words={words}
        post={post}
        register={register}
        people={people}
        reasons={here.reasons}
      />
      {!post.down && (
        <div class="actions">
          {whereToLook(post, clockNow()) !== null && (
            <OpenOnX here={here} post={post} title={title} />
          )}
          {maySay && (
            <Opens label={label} name={words('posts_say_name', { label, title })}>
              {(close) => <Declare here={here} post={post} title={title} close={close} />}
            </Opens>
          )}
          {maySay && <TickDown here={here} post={post} title={title} />}
        </div>
      )}
    </li>
  );
}
