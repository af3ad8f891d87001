import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnswerTo, Refusal } from '../messages/list.ts';
import { askList, onChanged } from './ask-list.ts';

export interface FollowersView {
  /** What waits, and how the check stands; null: locked, or not read yet. */
  readonly now: AnswerTo<'followers-read'> | null;
  readonly log: AnswerTo<'followers-log'> | null;
  /** Why it could not be read; null: it could, or was not asked for. */
  readonly failed: Refusal | null;
  reload(): Promise<void>;
}

const NONE = { now: null, log: null, failed: null } as const;

/**
 * What is known of followers, read anew whenever anything is recorded, in this page, another or on X.
 * @param open whether it can be read now.
 */
export function useFollowers(open: boolean): FollowersView {
  const [view, setView] = useState<Omit<FollowersView, 'reload'>>(NONE);

  const reload = useCallback(async () => {
    const [now, log] = [await askList('followers-read', {}), await askList('followers-log', {})];
    if (now.ok && log.ok) setView({ now: now.value, log: log.value, failed: null });
    else setView({ ...NONE, failed: now.ok ? (log.ok ? null : log.why) : now.why });
  }, []);

  useEffect(() => {
    if (!open) {
      setView(NONE);
      return;
    }
    const ending = new AbortController();
    onChanged((what) => what === 'followers' && void reload(), ending.signal);
    void reload();
    return () => ending.abort();
  }, [open, reload]);

  return { ...view, reload };
}
