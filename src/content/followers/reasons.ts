import type { Reason } from '../../followers/assessment.ts';
import type { Words } from '../../i18n/words.ts';
import type { FollowerMark } from '../../messages/followers.ts';

/** Gravest first, with their weight; each sentence once. Of a kind that is never told to X nothing is here. */
export function reasonsIn(
  { reasons, verdict }: Pick<FollowerMark, 'reasons' | 'verdict'>,
  words: Words,
): string[] {
  // What speaks for an account that is flagged all the same is said in our own pages.
  const told = reasons.filter(
    ({ kind }) => kind !== 'pupil' && (verdict === 'fine' || kind !== 'fine'),
  );
  return [
    ...new Set(told.map((reason) => `${sentenceOf(reason, words)} ${weightOf(reason, words)}`)),
  ];
}

/** Where it stands, and how much it counts, as our own pages say it. */
const weightOf = ({ weight, field }: Reason, words: Words): string =>
  field === null
    ? words(`followerBar_weight_${weight}`)
    : words(`followerBar_weightIn_${weight}`, { field: words(`followerBar_field_${field}`) });

/** `follower_<signal>` of the catalogue; a signal without a sentence says its kind. */
function sentenceOf({ signal, kind, params }: Reason, words: Words): string {
  const key = `follower_${signal.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const instead = `followerBar_kind_${kind.replace('-', '')}`;
  if (!words.has(key)) return words(instead);
  try {
    return words(key, params);
  } catch {
    // A number is missing from the reason: the worker may be another build's.
    return words(instead);
  }
}
