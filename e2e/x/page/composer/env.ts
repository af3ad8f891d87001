import { createContext, useContext } from 'react';
import type { Post, User } from '../types.ts';
import type { MediaTab } from './current.ts';
import type { Kind, Row, Target } from './model.ts';
import type { DraftStore } from './store.ts';

/** What the parts of one composer share. */
export interface ComposerEnv {
  kind: Kind;
  store: DraftStore;
  account: User;
  replyTo: Target | null;
  /** The post behind `replyTo`, to draw it whole. */
  replyPost: Post | null;
  quote: Target | null;
  send(): void;
  /** Escape, the app bar's close button, the mask. */
  dismiss(): void;
  /** A thread begun on the page goes on in the dialog; elsewhere rows are added in place. */
  addRow(): void;
  /** Opens one of the composer's own routes for a row. */
  open(path: string, row: Row, start?: { tab?: MediaTab; attachmentId?: number }): void;
}

export const EnvContext = createContext<ComposerEnv | null>(null);

/** @throws Error outside a composer */
export function useEnv(): ComposerEnv {
  const env = useContext(EnvContext);
  if (!env) throw new Error('This belongs into a composer');
  return env;
}
