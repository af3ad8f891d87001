import { addDays, type Day, type Move, type Place } from '../../../consent/index.ts';

/** What a roll-over comes to, in pupils. */
export interface Sum {
  readonly moving: number;
  readonly leaving: number;
  readonly staying: number;
}

/** What tells one class from another. */
export const placeKey = ({ yearGroup, className }: Place): string => `${yearGroup}\n${className}`;

const stays = ({ from, to }: Move): boolean => to !== null && placeKey(from) === placeKey(to);

export function sumOf(moves: readonly Move[]): Sum {
  const sum = { moving: 0, leaving: 0, staying: 0 };
  for (const move of moves) {
    sum[move.to === null ? 'leaving' : stays(move) ? 'staying' : 'moving'] += move.pupils;
  }
  return sum;
}

/** The moves in which anything moves. */
export const realMoves = (moves: readonly Move[]): Move[] => moves.filter((move) => !stays(move));

/** The first of September a roll-over made today is for: from May on this year's, before it the last. */
export function newYear(today: Day): Day {
  const year = Number(today.slice(0, 4));
  return today.slice(5) < '05-01' ? `${year - 1}-09-01` : `${year}-09-01`;
}

const NEAR_DAYS = 75;

/** Whether the new year begins so far from today that moving the classes now is probably a mistake. */
export const isFar = (day: Day, today: Day): boolean =>
  day > addDays(today, NEAR_DAYS) || day < addDays(today, -NEAR_DAYS);
