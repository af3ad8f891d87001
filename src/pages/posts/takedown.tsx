import { clockNow } from '../../clock.ts';
import { type Affected, type ToTakeDown, whereToLook } from '../../posts/index.ts';
import { PostFacts } from '../../ui/posts/post-facts.tsx';
import { markedWords, pupilName, titleOf } from '../../ui/posts/post-words.ts';
import { key } from '../../ui/pupil/verdict.ts';
import { LetStay, OpenOnX, TickDown } from './act.tsx';
import { Deadline } from './deadline.tsx';
import { Entry } from './entry.tsx';
import type { Here } from './here.ts';
import { Look } from './look.tsx';

/** What must come down, the most urgent first, and what cannot be known. */
export function Takedown({ here, affected }: { here: Here; affected: Affected }) {
  const { words } = here;
  const { scheduled, shown, look, unknown } = affected;
  const none = scheduled.length + shown.length === 0;
  return (
    <section class="card" aria-labelledby="part">
      <h2 id="part" tabIndex={-1} data-focus>
        {words('posts_takedown_heading')}
      </h2>
      <p>{words(none ? 'posts_takedown_none' : 'posts_takedown_how')}</p>
      <Group here={here} which="scheduled" all={scheduled} />
      <Group here={here} which="shown" all={shown} />
      {look.length > 0 && (
        <div class="group">
          <h3>{words('posts_group_look', { count: look.length })}</h3>
          <p>{words('posts_group_look_what')}</p>
          <ul class="posts">
            {look.map((one) => (
              <Look key={one.post.item} here={here} one={one} />
            ))}
          </ul>
        </div>
      )}
      <div class="group">
        <h3>{words('posts_group_unknown', { count: unknown.length })}</h3>
        {unknown.length > 0 && <p>{words('posts_group_unknown_what')}</p>}
        <p>{words('posts_takedown_beyond')}</p>
        {unknown.length > 0 && (
          <details>
            <summary>{words('posts_group_unknown_show', { count: unknown.length })}</summary>
            <ul class="posts">
              {unknown.map((post) => (
                <Entry key={post.item} here={here} post={post} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function Group(props: { here: Here; which: 'scheduled' | 'shown'; all: readonly ToTakeDown[] }) {
  const { here, which, all } = props;
  const { words } = here;
  if (all.length === 0) return null;
  return (
    <div class="group">
      <h3>{words(`posts_group_${which}`, { count: all.length })}</h3>
      <ul class="posts">
        {all.map((one) => (
          <Task key={one.post.item} here={here} one={one} />
        ))}
      </ul>
    </div>
  );
}

function Task({ here, one }: { here: Here; one: ToTakeDown }) {
  const { words, register, people } = here;
  const { post, refused, deadline } = one;
  const title = titleOf(words, post);
  return (
    <li class="urgent">
      <h4>{title}</h4>
      <p class="why">
        <Deadline here={here} post={post} deadline={deadline} />
        {refused
          .map(({ pupil, why }) =>
            words('posts_refused', {
              name: pupilName(words, register, pupil),
              why: words(`pupil_why_${key(why)}`),
            }),
          )
          .join(' ')}
        {post.marked && ` ${markedWords(words, post.marked, people)}`}
      </p>
      <PostFacts
        words={words}
        post={post}
        register={register}
        people={people}
        reasons={here.reasons}
      />
      <div class="actions">
        {whereToLook(post, clockNow()) !== null && (
          <OpenOnX here={here} post={post} title={title} />
        )}
        {here.maySay && <TickDown here={here} post={post} title={title} />}
        {here.maySay && post.marked && <LetStay here={here} post={post} title={title} />}
      </div>
    </li>
  );
}
