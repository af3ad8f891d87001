import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../messages/list.ts';
import type { Reason } from '../messages/posts.ts';
import { derivePosts, type Post } from '../posts/index.ts';
import { askList, onChanged } from './ask-list.ts';

export interface PostsView {
  /** null: locked, or not read yet. */
  readonly posts: readonly Post[] | null;
  /** What is older is not asked about, UTC milliseconds. */
  readonly since: number;
  readonly reasons: readonly Reason[];
  /** Why they could not be read; null: they could, or were not asked for. */
  readonly failed: Refusal | null;
  reload(): Promise<void>;
}

const NONE = { posts: null, since: 0, reasons: [], failed: null } as const;

/**
 * The record of posts, read anew whenever anything is recorded, in this page, another or on X.
 * @param open whether the list can be read now.
 */
export function usePosts(open: boolean): PostsView {
  const [now, setNow] = useState<Omit<PostsView, 'reload'>>(NONE);

  const reload = useCallback(async () => {
    const answer = await askList('posts-read', {});
    if (!answer.ok) {
      setNow({ ...NONE, failed: answer.why });
      return;
    }
    const { events, since, reasons } = answer.value;
    setNow({ posts: derivePosts(events), since: since ?? 0, reasons, failed: null });
  }, []);

  useEffect(() => {
    if (!open) {
      setNow(NONE);
      return;
    }
    const ending = new AbortController();
    onChanged((what) => what === 'posts' && void reload(), ending.signal);
    void reload();
    return () => ending.abort();
  }, [open, reload]);

  return { ...now, reload };
}
