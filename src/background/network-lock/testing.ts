import type { Locks } from './locks.ts';
import { given, tabSeen } from './permits.ts';

export const NOW = 1_000_000;
export const PAGE = '3f0a5a4e-0000-4000-8000-000000000000';
export const draft = (...texts: string[]) => ({
  page: PAGE,
  number: 1,
  rows: texts.map((text) => ({ text, media: 0, quotes: '', tags: false })),
});
type More = { media?: number; quotes?: string | null; tags?: boolean };
export const sent = (text: string, more: More = {}) => ({
  text,
  media: 0,
  quotes: '',
  tags: false,
  ...more,
});
export const open = (...texts: string[]): Locks => given(tabSeen({}, 7), 7, draft(...texts), NOW);
