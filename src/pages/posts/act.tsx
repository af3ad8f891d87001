import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { ListCall, Question } from '../../messages/list.ts';
import type { Post } from '../../posts/index.ts';
import { Tick } from '../../ui/inputs.tsx';
import { Opens } from '../../ui/opens.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import type { Here } from './here.ts';

/** Something a person does about one post with one press, and what went wrong with it. */
function Act<C extends ListCall>(props: {
  words: Words;
  /** The message key of what the button shows; with `_name` behind it, what it is called. */
  label: string;
  title: string;
  plain?: boolean;
  call: C;
  question: Question<C>;
  onDone?(): void;
}) {
  const { words, label, title, plain = false, call, question, onDone } = props;
  const { busy, error, send } = useAsk(words);
  const act = async () => {
    if (await send(call, question)) onDone?.();
  };
  return (
    <>
      <button
        type="button"
        class={plain ? 'button plain' : 'button'}
        disabled={busy}
        aria-label={words(`${label}_name`, { title })}
        onClick={() => void act()}
      >
        {words(label)}
      </button>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}

interface About {
  here: Here;
  post: Post;
  title: string;
}

/** Opens it on X, where a person deletes it; this page hears of it when X has confirmed that. */
export function OpenOnX({ here: { words }, post: { item }, title }: About) {
  return (
    <Act words={words} label="posts_open" title={title} call="posts-open" question={{ item }} />
  );
}

/** Takes back that somebody marked it to come down; who and when stays in the record. */
export function LetStay({ here, post: { item, handle, at, media }, title }: About) {
  const { words, reload, say } = here;
  return (
    <Act
      words={words}
      label="posts_stay"
      title={title}
      plain
      call="posts-mark"
      question={{ item, handle, at, media, rules: [], stays: true }}
      onDone={() => {
        say(words('posts_stays', { title }));
        void reload();
      }}
    />
  );
}

/** A person's own word that it is down, where X can't be asked; the record says that it is one. */
export function TickDown({ here, post, title }: About) {
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
