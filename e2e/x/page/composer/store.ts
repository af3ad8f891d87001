import { useSyncExternalStore } from 'react';
import { editorWith } from './editor-state.ts';
import { type Draft, nextId, type Row } from './model.ts';

/**
 * One draft outside React, as in X's Redux store: dialogs on other routes change it, and it lives
 * on while the editor that shows it is unmounted.
 */
export interface DraftStore {
  get(): Draft;
  set(change: Partial<Draft>): void;
  subscribe(listener: () => void): () => void;
}

export function newRow(text = ''): Row {
  return { id: nextId(), editor: editorWith(text), attachments: [], tagged: [], poll: null };
}

export function newDraft(text = ''): Draft {
  return {
    rows: [newRow(text)],
    focused: 0,
    generation: 0,
    replyControl: 'Everyone',
    sendAt: null,
    sending: false,
    paidPromotion: false,
    madeWithAi: false,
    place: null,
    saved: null,
    id: nextId(),
  };
}

export function createDraftStore(initial: Draft): DraftStore {
  let draft = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => draft,
    set(change) {
      draft = { ...draft, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useDraft(store: DraftStore): Draft {
  return useSyncExternalStore(store.subscribe, store.get);
}
