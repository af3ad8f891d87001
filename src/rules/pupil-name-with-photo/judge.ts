import type { NameMatch } from '../../names/index.ts';
import type { DraftHit } from '../rule.ts';
import type { Shown } from './shown.ts';
import type { Searched } from './texts.ts';

export const MESSAGES = [
  'named',
  'perhaps',
  'perhapsShown',
  'fullName',
  'otherPost',
  'namedInside',
  'unheard',
] as const;
type Message = (typeof MESSAGES)[number];

/**
 * What a name found in a text means beside what is shown.
 * @param inShot ids of the pupils declared in a picture: a name of theirs is at least asked about,
 *   and their possessive or half of their double name is held (domain.md, "Never dampen").
 */
export function judge(
  match: NameMatch,
  text: Searched,
  shown: Shown,
  inShot: ReadonlySet<string>,
): DraftHit<Message>[] {
  const known = inShot.size > 0 && match.pupils.some((id) => inShot.has(id));
  const strength = known ? match.ifShown : match.strength;
  if (strength === 'slight') return [];
  const { row, field, start, end, typed } = text.placeOf(match.start, match.end);
  const hit = { row, field, span: { start, end }, params: { name: typed } };
  // "John in Year 3" may stand beside his work; a surname may not.
  if (shown === 'work') {
    return match.full ? [{ ...hit, message: 'fullName', severity: 'check' }] : [];
  }
  const sure = strength === 'sure';
  if (text.other) {
    const answered = field.kind === 'replied';
    return [{ ...hit, message: 'otherPost', severity: sure && !answered ? 'stop' : 'check' }];
  }
  if (sure) return [{ ...hit, message: 'named' }];
  // A question of its own: that nobody is meant was answered before that pupil was said to be in shot.
  return [{ ...hit, message: known ? 'perhapsShown' : 'perhaps', severity: 'check' }];
}
