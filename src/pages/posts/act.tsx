import { useState } from 'preact/hooks';
import type { Post } from '../../posts/index.ts';
import { Tick } from '../../ui/inputs.tsx';
import { Opens } from '../../ui/opens.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import type { Here } from './here.ts';

/** Opens it on X, where a person deletes it; this page hears of it when X has confirmed that. */
export function OpenOnX({ here, post, title }: { here: Here; post: Post; title: string }) {
  const { words } = here;
  const { busy, error, send } = useAsk(words);
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={busy}
        aria-label={words('posts_open_name', { title })}
        onClick={() => void send('posts-open', { item: post.item })}
      >
        {words('posts_open')}
      </button>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}

/** Takes back that somebody marked it to come down; who and when stays in the record. */
export function LetStay({ here, post, title }: { here: Here; post: Post; title: string }) {
  const { words, reload, say } = here;
  const { busy, error, send } = useAsk(words);
  const { item, handle, at, media } = post;
  const stay = async () => {
    if (!(await send('posts-mark', { item, handle, at, media, rules: [], stays: true }))) return;
    say(words('posts_stays', { title }));
    await reload();
  };
  return (
    <>
      <button
        type="button"
        class="button plain"
        disabled={busy}
        aria-label={words('posts_stay_name', { title })}
        onClick={() => void stay()}
      >
        {words('posts_stay')}
      </button>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}

/** A person's own word that it is down, where X can't be asked; the record says that it is one. */
export function TickDown({ here, post, title }: { here: Here; post: Post; title: string }) {
  const { words } = here;
  return (
    <Opens label={words('posts_tick')} name={words('posts_tick_name', { title })}>
      {(close) => <TickForm here={here} post={post} title={title} close={close} />}
    </Opens>
  );
}

function TickForm(props: { here: Here; post: Post; title: string; close(): void }) {
  const { here, post, title, close } = props;
  const { words, reload, say } = here;
  const [looked, setLooked] = useState(false);
  const { busy, error, send } = useAsk(words);
  const save = async () => {
    if (!(await send('posts-down', { item: post.item }))) return;
    say(words('posts_ticked', { title }));
    await reload();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (looked) void save();
      }}
    >
      <p>{words('posts_tick_what')}</p>
      <Tick
        id={`looked-${post.item}`}
        label={words('posts_tick_looked')}
        checked={looked}
        onChange={setLooked}
      />
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={busy || !looked}>
          {words('posts_tick_save')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('posts_cancel')}
        </button>
      </div>
    </form>
  );
}
