import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ConsentBody, derive, type Register } from '../consent/index.ts';
import type { ListDamage, Person, VaultState } from '../messages/list.ts';
import { type Asked, askList, onChanged } from './ask-list.ts';
import { fits } from './list-size.ts';

/** What a page knows of the vault and, while it is open, of the list. */
export interface ListView {
  /** null: not asked yet. */
  readonly vault: VaultState | null;
  /** null: locked, not there, or not read yet. */
  readonly register: Register | null;
  /** Everything recorded, for histories; as it came. */
  readonly events: Parameters<typeof derive>[0];
  /** Whether nothing is lost that nobody has settled. */
  readonly whole: boolean;
  readonly damage: readonly ListDamage[];
  /** Why the list could not be read; null: it could. */
  readonly failed: Extract<Asked<'list-read'>, { ok: false }>['why'] | null;
  /** Who has unlocked it. */
  readonly you: Person | null;
  reload(): Promise<void>;
  /** Adds to the list, all or nothing; the view is up to date when this settles. */
  record(bodies: readonly ConsentBody[]): Promise<Asked<'list-record'>>;
}

interface Read {
  readonly vault: VaultState | null;
  readonly list: Pick<ListView, 'register' | 'events' | 'whole' | 'damage' | 'failed'>;
}

const NO_LIST: Read['list'] = { register: null, events: [], whole: true, damage: [], failed: null };

async function read(): Promise<Read> {
  const state = await askList('vault-state', {});
  if (!state.ok) return { vault: null, list: { ...NO_LIST, failed: state.why } };
  const vault = state.value;
  if (vault.is !== 'open') return { vault, list: NO_LIST };
  const answer = await askList('list-read', {});
  if (!answer.ok) return { vault, list: { ...NO_LIST, failed: answer.why } };
  const { events, damaged, whole, damage } = answer.value;
  return {
    vault,
    list: { register: derive(events, new Set(damaged)), events, whole, damage, failed: null },
  };
}

/** The vault and the list, read anew whenever either changes, in this page or in another. */
export function useList(): ListView {
  const [now, setNow] = useState<Read>({ vault: null, list: NO_LIST });

  const reload = useCallback(async () => setNow(await read()), []);

  useEffect(() => {
    const ending = new AbortController();
    onChanged((what) => what !== 'posts' && void reload(), ending.signal);
    void reload();
    return () => ending.abort();
  }, [reload]);

  const record = async (bodies: readonly ConsentBody[]) => {
    if (!fits(now.list.events, bodies))
      return { ok: false, why: 'too-big', retryAt: null } as const;
    const answer = await askList('list-record', { bodies: [...bodies] });
    if (answer.ok) await reload();
    return answer;
  };

  const { vault, list } = now;
  const you = vault?.people.find(({ id }) => id === vault.you) ?? null;
  return { vault, ...list, you, reload, record };
}
