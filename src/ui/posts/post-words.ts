import { calledName, type PupilId, type Register } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import type { Post, PostBodyOf } from '../../posts/index.ts';
import { messageKey } from '../../rules/rule.ts';
import { sayMoment } from '../say-day.ts';

/** What it is and when: "Post of 5 October 2026 at 10:00". */
export function titleOf(words: Words, { kind, at, due }: Post): string {
  if (due !== null) return words('posts_title_plan', { when: sayMoment(due) });
  const key = kind === 'plan' ? 'plan_unknown' : kind;
  return words(`posts_title_${key}`, { when: sayMoment(at) });
}

/** Who posted it, or why nobody can say. */
export function whoPosted(
  words: Words,
  { checked, by, kind }: Post,
  people: readonly Person[],
): string {
  if (!checked) return words('posts_by_unchecked');
  if (by === null) return words('posts_by_locked');
  return words(kind === 'plan' ? 'posts_by_plan' : 'posts_by', { name: nameIn(words, people, by) });
}

export const nameIn = (words: Words, people: readonly Person[], id: string): string =>
  people.find((one) => one.id === id)?.name ?? words('posts_by_gone');

/** How a pupil is called; one who is not on the list any more is said to be so. */
export function pupilName(words: Words, { pupils }: Register, id: PupilId): string {
  const pupil = pupils.get(id);
  return (pupil && calledName(pupil)) || words('posts_pupil_gone');
}

/** Who is shown, where it is not pupils by name. */
export function shownWords(words: Words, { shows, media, pupils, others }: Post): string | null {
  if (pupils.length > 0) {
    if (shows === 'unknown') return words('posts_shows_unknown_too');
    return others ? words('posts_shows_others_too') : null;
  }
  if (shows === 'pupils') return others ? words('posts_shows_others') : null;
  if (shows === 'unknown') return words(media ? 'posts_shows_unknown' : 'posts_shows_words');
  return words(shows === 'work-or-place' ? 'posts_shows_work' : 'posts_shows_nobody');
}

/** The rules by name, each once. */
export const ruleNames = (
  words: Words,
  rules: readonly Pick<PostBodyOf<'post-recorded'>['answers'][number], 'rule'>[],
): string =>
  [...new Set(rules.map(({ rule }) => messageKey(rule, 'title')))]
    .map((key) => (words.has(key) ? words(key) : key))
    .join(', ');

/** Who decided that it must come down, when and for what. */
export function markedWords(
  words: Words,
  { at, by, rules }: NonNullable<Post['marked']>,
  people: readonly Person[],
): string {
  const when = sayMoment(at);
  const name = nameIn(words, people, by);
  if (rules.length === 0) return words('posts_marked_by', { when, name });
  const all = ruleNames(
    words,
    rules.map((rule) => ({ rule })),
  );
  return words('posts_marked_for', { when, name, rules: all });
}

/** How it came down, when and by whom; null while it is there. */
export function downWords(words: Words, { down }: Post, people: readonly Person[]): string | null {
  if (!down) return null;
  const when = sayMoment(down.at);
  if (down.how !== 'by-hand') return words(`posts_down_${down.how}`, { when });
  return words('posts_down_by_hand', { when, name: nameIn(words, people, down.by) });
}
