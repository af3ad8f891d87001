import type { Day, Register, Search } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import type { Reason } from '../../messages/posts.ts';
import type { Post } from '../../posts/index.ts';

/** What every part of the page is given. */
export interface Here {
  readonly words: Words;
  readonly posts: readonly Post[];
  readonly register: Register;
  readonly search: Search;
  readonly people: readonly Person[];
  readonly today: Day;
  readonly since: number;
  /** Who has let go what, and why. */
  readonly reasons: readonly Reason[];
  /** Whether whoever has the list open may say who is shown, and that something is down. */
  readonly maySay: boolean;
  reload(): Promise<void>;
  /** Says what was just done. */
  say(words: string): void;
}
