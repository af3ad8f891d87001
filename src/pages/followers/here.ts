import type { Words } from '../../i18n/index.ts';
import type { AnswerTo, Person } from '../../messages/list.ts';

/** What every part of the page is given. */
export interface Here {
  readonly words: Words;
  readonly now: AnswerTo<'followers-read'>;
  readonly log: AnswerTo<'followers-log'>;
  readonly people: readonly Person[];
  readonly you: Person;
  reload(): Promise<void>;
  /** Says what was just done. */
  say(words: string): void;
}

export const nameOf = ({ words, people }: Pick<Here, 'words' | 'people'>, id: string): string =>
  people.find((one) => one.id === id)?.name ?? words('week_person_gone');
