import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql, graphqlGet } from './api.ts';
import { config } from './config.ts';
import { object, readTimeline, readUser } from './read-json.ts';
import type { User } from './types.ts';

/** Lists stay in X's store, so that going back shows them at once (3.3). */
const kept = new Map<string, { users: User[]; cursor: string | null }>();

interface Users {
  users: readonly User[];
  loading: boolean;
  more: () => void;
}

const read = config.listsBy === 'GET' ? graphqlGet : graphql;

/** A list of users, page by page. */
export function useUsers(operation: string, userId: string): Users {
  const key = `${operation} ${userId}`;
  const [state, setState] = useState(() => kept.get(key) ?? { users: [], cursor: '' });
  const busy = useRef(false);
  const more = useCallback(() => {
    const before = kept.get(key) ?? { users: [], cursor: '' };
    if (busy.current || before.cursor === null || userId === '') return;
    busy.current = true;
    const cursor = before.cursor === '' ? {} : { cursor: before.cursor };
    const variables = { userId, count: 20, includePromotedContent: false, ...cursor };
    void read(operation, variables).then((answer) => {
      const { items, bottom } = readTimeline(answer);
      const users = items.flatMap((item) => readUser(object(item.user_results).result) ?? []);
      const next = { users: [...before.users, ...users], cursor: bottom };
      kept.set(key, next);
      busy.current = false;
      setState(next);
    });
  }, [key, operation, userId]);
  useEffect(() => {
    setState(kept.get(key) ?? { users: [], cursor: '' });
    if (!kept.has(key)) more();
  }, [key, more]);
  return { users: state.users, loading: state.cursor !== null, more };
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
