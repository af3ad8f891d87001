import { cut } from './cut.ts';
import { findDisguised } from './disguised.ts';
import { fold } from './fold.ts';
import type { Find, NameMatch } from './found.ts';
import type { NameIndex } from './name-index.ts';
import { findPlain } from './plain.ts';
import { runsIn } from './runs.ts';
import { isStronger, stronger } from './strength.ts';
import { findInTag } from './tags.ts';

/**
 * Every stretch of a text that names a pupil of the index, or may, in order and apart. One pass over
 * the text, whatever the size of the list. Lines are separated by `\n`; hand over the rows of a
 * thread as lines of one text, so that a name begun in one and ended in the next is found.
 */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  if (text === '' || index.size === 0) return [];
  const folded = fold(text);
  const { words, tags } = cut(folded);
  const finds = [
    ...findPlain(words, index),
    ...[...tags, ...runsIn(words, index)].flatMap((tag) => findInTag(folded, tag, index)),
    ...findDisguised(folded, tags, index),
  ];
  return apart(finds).map((find) => asMatch(find, index));
}

/** Of finds that overlap, the strongest, then the longest. */
function apart(finds: readonly Find[]): Find[] {
  const sorted = finds.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const kept: Find[] = [];
  let group: Find[] = [];
  let reach = 0;
  for (const find of sorted) {
    if (find.start >= reach) {
      kept.push(...best(group));
      group = [];
    }
    group.push(find);
    reach = Math.max(reach, find.end);
  }
  return [...kept, ...best(group)];
}

/** The same among finds that hang together. */
function best(group: readonly Find[]): Find[] {
  if (group.length < 2) return [...group];
  const ranked = [...group].sort((a, b) =>
    isStronger(a.strength, b.strength)
      ? -1
      : isStronger(b.strength, a.strength)
        ? 1
        : b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Find[] = [];
  for (const find of ranked) {
    if (kept.every((other) => find.end <= other.start || other.end <= find.start)) kept.push(find);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function asMatch(
  { start, end, form, strength, ifShown, possessive, pupils }: Find,
  index: NameIndex,
): NameMatch {
  return {
    start,
    end,
    form,
    strength,
    ifShown: ifShown === 'slight' || !possessive ? stronger(ifShown, 'maybe') : 'sure',
    full: form === 'full' || form === 'surname',
    possessive,
    get pupils() {
      return pupils().map((number) => index.idOf(number));
    },
  };
}
