import { clockNow } from '../../clock.ts';
import { type OpenLimit, type ToLookAt, whereToLook } from '../../posts/index.ts';
import { PostFacts } from '../../ui/posts/post-facts.tsx';
import { pupilName, titleOf } from '../../ui/posts/post-words.ts';
import { conditionWords } from '../../ui/pupil/verdict.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { OpenOnX, TickDown } from './act.tsx';
import { Deadline } from './deadline.tsx';
import type { Here } from './here.ts';

/** A post that a person has to look at: whether it keeps what was asked beside a yes. */
export function Look({ here, one }: { here: Here; one: ToLookAt }) {
  const { words, register, people, reload, say } = here;
  const { post, open, deadline } = one;
  const title = titleOf(words, post);
  const { busy, error, send } = useAsk(words);
  const keep = async () => {
    const events = [...new Set(open.map(({ event }) => event))];
    if (!(await send('posts-keep', { item: post.item, events }))) return;
    say(words('posts_kept', { title }));
    await reload();
  };
  const limit = ({ condition }: OpenLimit): string =>
    condition.kind === 'photo-only'
      ? words('posts_limit_photo_only')
      : conditionWords(words, condition);
  return (
    <li class="urgent">
      <h4>{title}</h4>
      <p class="why">
        <Deadline here={here} post={post} deadline={deadline} />
        {open
          .map((each) =>
            words('posts_limit', {
              name: pupilName(words, register, each.pupil),
              condition: limit(each),
            }),
          )
          .join(' ')}
      </p>
      <PostFacts
        words={words}
        post={post}
        register={register}
        people={people}
        reasons={here.reasons}
      />
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        {whereToLook(post, clockNow()) !== null && (
          <OpenOnX here={here} post={post} title={title} />
        )}
        {here.maySay && (
          <button
            type="button"
            class="button"
            disabled={busy}
            aria-label={words('posts_keep_name', { title })}
            onClick={() => void keep()}
          >
            {words('posts_keep')}
          </button>
        )}
        {here.maySay && <TickDown here={here} post={post} title={title} />}
      </div>
    </li>
  );
}
