import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refusal, VaultState } from '../messages/list.ts';
import { askList, onChanged } from './ask-list.ts';

export interface VaultView {
  /** null: not asked yet, or the worker does not answer. */
  readonly state: VaultState | null;
  /** Why it could not be read; null: it could, or was not asked yet. */
  readonly failed: Refusal | null;
  reload(): Promise<void>;
}

/** The vault alone, for pages that need nothing of the list; read anew whenever it changes. */
export function useVault(): VaultView {
  const [now, setNow] = useState<Omit<VaultView, 'reload'>>({ state: null, failed: null });

  const reload = useCallback(async () => {
    const answer = await askList('vault-state', {});
    setNow((before) =>
      answer.ok
        ? { state: answer.value, failed: null }
        : { state: before.state, failed: answer.why },
    );
  }, []);

  useEffect(() => {
    const ending = new AbortController();
    onChanged((what) => what === 'vault' && void reload(), ending.signal);
    void reload();
    return () => ending.abort();
  }, [reload]);

  return { ...now, reload };
}
