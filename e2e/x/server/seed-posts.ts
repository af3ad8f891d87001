import type { Person } from './people.ts';
import type { StoredPost } from './world.ts';

interface Seed {
  /** Index into the people: 0 is the school's account, 1 the second account. */
  by: number;
  text: string;
  photos?: readonly string[];
  quotes?: number;
  repliesTo?: number;
  promoted?: boolean;
}

/** What the timelines show before anybody posts. Oldest first, so that seeds can name earlier ones. */
const SEEDS: readonly Seed[] = [
  {
    by: 2,
    text: 'Which book did you love when you were nine? Ours had a dragon in it 🐉',
    promoted: true,
  },
  { by: 0, text: 'Our science week starts on Monday. Wear something with a pattern! #ScienceWeek' },
  { by: 6, text: 'Volcano in the sink again. Worth it. 🌋', photos: ['A paper volcano in a sink'] },
  { by: 5, text: 'Today’s puzzle: what is the next number?\n\n1, 1, 2, 3, 5, …', repliesTo: 1 },
  {
    by: 0,
    text: 'The allotment has beans at last. Thank you @AllotmentDi1 for the seeds.',
    photos: ['A row of green bean plants in a raised bed', ''],
  },
  { by: 3, text: 'Lovely to see these growing!', quotes: 4 },
  { by: 4, text: 'Rehearsal moved to six o’clock on Thursday. Details: https://example.org/band' },
  { by: 8, text: 'Found by the gate: one mitten, blue, left hand.' },
  {
    by: 7,
    text: 'A timetable from 1958, and the train still ran late.',
    photos: ['An old timetable'],
  },
  { by: 1, text: 'Trying to keep one houseplant alive. Day 3.' },
  { by: 0, text: 'Lost: one red mitten. Found: four left wellies.' },
  { by: 9, text: 'New slide in stock. It is yellow and rather fast.' },
];

const FIRST_ID = 1_980_000_000_000_000_000n;
const FIRST_AT = Date.UTC(2026, 8, 21, 8, 0);
const SIX_HOURS = 6 * 3_600_000;

export const seedId = (index: number): string => String(FIRST_ID + BigInt(index) * 1_299_709n);

/** Newest first. */
export function seedPosts(people: readonly Person[]): StoredPost[] {
  const users = people.filter((one) => one.state === 'user');
  return SEEDS.map((seed, index): StoredPost => {
    const id = seedId(index);
    return {
      id,
      authorId: (users[seed.by] ?? users[0])?.id ?? '',
      text: seed.text,
      at: FIRST_AT + index * SIX_HOURS,
      replyTo: seed.repliesTo === undefined ? null : seedId(seed.repliesTo),
      quoteId: seed.quotes === undefined ? null : seedId(seed.quotes),
      media: (seed.photos ?? []).map((alt, number) => ({
        id: `seed-${index}-${number}`,
        alt,
        kind: 'photo',
        taggedIds: [],
      })),
      replies: index % 4,
      reposts: (index * 17) % 40,
      likes: (index * 131) % 1400,
      views: 900 + index * 4321,
      promoted: seed.promoted ?? false,
    };
  }).reverse();
}
