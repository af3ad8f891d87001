import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql, graphqlGet } from './api.ts';
import { config } from './config.ts';
import { object, readUser, timelineOf } from './read-json.ts';
import type { User } from './types.ts';

interface Page {
  users: readonly User[];
  /** Where to go on; empty at the start, null at the end. */
  cursor: string | null;
}

const START: Page = { users: [], cursor: '' };

/** Lists stay in X's store, so that going back shows them at once (3.3). */
const kept = new Map<string, Page>();

interface Users {
  users: readonly User[];
  loading: boolean;
  /** X did not answer the last page; `more` asks again. */
  failed: boolean;
  more: () => void;
}

const read = config.listsBy === 'GET' ? graphqlGet : graphql;

/** A list of users, page by page. */
export function useUsers(operation: string, userId: string): Users {
  const key = `${operation} ${userId}`;
  const [state, setState] = useState(() => kept.get(key) ?? START);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const more = useCallback(() => {
    const before = kept.get(key) ?? START;
    if (busy.current || before.cursor === null || userId === '') return;
    busy.current = true;
    setFailed(false);
    const cursor = before.cursor === '' ? {} : { cursor: before.cursor };
    const variables = { userId, count: 20, includePromotedContent: false, ...cursor };
    void timelineOf(read(operation, variables)).then((page) => {
      busy.current = false;
      if (page === null) return setFailed(true);
      const users = page.items.flatMap((item) => readUser(object(item.user_results).result) ?? []);
      const next = { users: [...before.users, ...users], cursor: page.bottom };
      kept.set(key, next);
      setState(next);
    });
  }, [key, operation, userId]);
  useEffect(() => {
    setState(kept.get(key) ?? START);
    if (!kept.has(key)) more();
  }, [key, more]);
  return { users: state.users, loading: state.cursor !== null && !failed, failed, more };
}

/** One user by handle; undefined while it is being loaded, null when there is none. */
export function useUser(handle: string): User | null | undefined {
  const [user, setUser] = useState<User | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    setUser(undefined);
    void graphqlGet('UserByScreenName', { screen_name: handle }).then((answer) => {
      if (current) setUser(readUser(object(object(object(answer).data).user).result));
    });
    return () => {
      current = false;
    };
  }, [handle]);
  return user;
}
