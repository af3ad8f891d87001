import {
  type Day,
  type Declared,
  lastShown,
  londonDay,
  type Pupil,
  type PupilId,
  type Register,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import type { Same } from './picture-form.tsx';
import type { Said } from './said.ts';

/** As many as can be looked over at once. */
const MOST = 8;

interface Asked {
  readonly picture: Pick<SheetPicture, 'key'>;
  readonly says: Said;
}
interface Beside {
  readonly words: Words;
  readonly register: Register;
  /** What stands of every picture, the latest first. */
  readonly declared: readonly Declared[];
}

/**
 * The pupils that the picture at `place` may simply have: those of the one before it; for the first,
 * those of the last picture that was declared, if that was today.
 */
export function sameFor(
  place: number,
  pictures: readonly Asked[],
  { words, register, declared }: Beside,
  today: Day,
): Same | null {
  const before = pictures[place - 1];
  if (before) {
    return before.says.shows === 'pupils'
      ? { label: words('pictured_same'), said: before.says }
      : null;
  }
  const own = pictures[place]?.picture.key;
  const last = declared.find(({ print }) => print === null || print !== own);
  if (last?.answer.shows !== 'pupils' || londonDay(last.at) !== today) return null;
  const { shows, others } = last.answer;
  const onList = (ids: readonly PupilId[]) => ids.filter((id) => register.pupils.has(id));
  const [pupils, absent] = [onList(last.answer.pupils), onList(last.answer.absent)];
  if (pupils.length === 0) return null;
  const label = words('pictured_same_today', { time: timeOf(last.at), count: pupils.length });
  return { label, said: { shows, pupils, unsure: [], absent, others } };
}

/** "10:42". */
const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });

/** Who is in another picture of the draft, then who was shown lately; each once, a few in all. */
export function recentFor(
  place: number,
  pictures: readonly Asked[],
  { register, declared }: Pick<Beside, 'register' | 'declared'>,
): Pupil[] {
  const here = pictures.flatMap(({ says }, other) => (other === place ? [] : says.pupils));
  const own = new Set(pictures[place]?.says.pupils);
  const all = new Set([...here, ...lastShown(declared, MOST + own.size)]);
  return [...all]
    .flatMap((id) => (own.has(id) ? [] : (register.pupils.get(id) ?? [])))
    .slice(0, MOST);
}
