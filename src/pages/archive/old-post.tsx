import type { Words } from '../../i18n/index.ts';
import { addressOf } from '../../posts/index.ts';
import { sayMoment } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import type { JudgedPost } from './use-archive.ts';

/** One old post: its words, what is wrong with it, and the two things a person can do about it. */
export function OldPost(props: {
  words: Words;
  handle: string;
  judged: JudgedPost;
  onMarked(known: JudgedPost['known'], said: string): void;
}) {
  const { words, handle, judged, onMarked } = props;
  const { post, findings, unknown, known } = judged;
  const { busy, error, send } = useAsk(words);
  const when = sayMoment(post.at);
  const title = words('posts_title_post', { when });
  const mark = async (stays: boolean) => {
    const rules = stays ? [] : [...new Set(findings.map(({ rule }) => rule))];
    const answer = await send('posts-mark', {
      item: post.id,
      handle,
      at: post.at,
      media: post.media.length > 0,
      rules,
      stays,
    });
    if (!answer) return;
    onMarked(stays ? 'no' : 'marked', words(stays ? 'posts_stays' : 'archive_marked', { title }));
  };
  return (
    <li>
      <h3>{title}</h3>
      {post.text !== '' && <blockquote>{post.text}</blockquote>}
      {unknown && <p>{words('archive_unknown', { count: post.media.length })}</p>}
      <ul>
        {findings.map(({ rule, message, params, row, start, end }) => (
          <li key={`${rule} ${message} ${row} ${start} ${end}`}>{words(message, params)}</li>
        ))}
      </ul>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <a
          class="button plain"
          href={addressOf(post.id, handle) ?? ''}
          target="_blank"
          rel="noreferrer"
          aria-label={words('posts_open_name', { title })}
        >
          {words('posts_open')}
        </a>
        {known === 'no' && (
          <button
            type="button"
            class="button"
            disabled={busy}
            aria-label={words('archive_mark_name', { title })}
            onClick={() => void mark(false)}
          >
            {words('archive_mark')}
          </button>
        )}
        {known === 'marked' && (
          <>
            <span class="good">{words('archive_is_marked')}</span>
            <button
              type="button"
              class="button plain"
              disabled={busy}
              aria-label={words('posts_stay_name', { title })}
              onClick={() => void mark(true)}
            >
              {words('posts_stay')}
            </button>
          </>
        )}
        {known === 'down' && <span class="good">{words('archive_is_down')}</span>}
      </div>
    </li>
  );
}
