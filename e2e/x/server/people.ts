import type { NewFollower } from '../options.ts';

/** One invented account. Nobody here exists. */
export interface Person {
  id: string;
  handle: string;
  name: string;
  /** `unavailable` answers UserUnavailable, `missing` an empty `user_results`. */
  state: 'user' | 'unavailable' | 'missing';
  bio: string;
  location: string;
  website: string;
  createdAt: number;
  followers: number;
  following: number;
  posts: number;
  mediaPosts: number;
  likes: number;
  protected: boolean;
  verified: boolean;
  defaultAvatar: boolean;
  /** How often it is on lists; the colours it was made with; a picture across the top. */
  listed: number;
  defaultTheme: boolean;
  banner: boolean;
  /** X's own marks on the account. */
  sensitive: boolean;
  parody: boolean;
  /** A person of the school has removed it from the followers. */
  removed: boolean;
  /** What `relationship_perspectives` says; `null` for `{}`, which is not the same as false. */
  perspectives: { following: boolean; followed_by: boolean; blocking?: boolean } | null;
  canMediaTag: boolean;
}

const FIRST_ID = 1_400_000_000_000_000_000n;
/** Of those a test puts in front: whoever followed last need not be the youngest account. */
const FIRST_NEW_ID = 1_600_000_000_000_000_000n;

/** Words that name a role, never a person. */
const ROLES = [
  ['Reader of Class Blogs', 'Books, biscuits and more books 📚'],
  ['Allotment Diary', 'Beans mostly. Hello #gardening'],
  ['Brass Band Notices', 'Rehearsals Thursday. See @HollyLanePrim for the fair'],
  ['Village Hall', 'Bookings by e-mail, please'],
  ['Maths Puzzle a Day', 'One puzzle each morning'],
  ['Weather Over The Hill', ''],
  ['Science Club Fan', 'Experiments at the kitchen table 🔬 https://example.org/lab'],
  ['Old Trains Page', 'Steam, diesel, timetables'],
  ['Lost Mittens', 'We find mittens.'],
  ['Playground Equipment Co', 'Swings, slides and safe surfaces'],
] as const;

const ODD: Partial<Record<number, Partial<Person>>> = {
  3: { state: 'unavailable' },
  5: { state: 'missing' },
  7: { perspectives: null },
  8: { protected: true },
  9: { verified: true },
  11: { defaultAvatar: true, posts: 0, followers: 0, following: 4100, bio: '' },
  12: { name: 'قارئ المدونات', bio: 'صفحة تجريبية' },
  13: { name: 'Emoji 🌈 House', bio: '🙂🙂🙂' },
  14: { bio: '', location: '', website: '' },
  17: { perspectives: { following: true, followed_by: true } },
};

/** The replica's followers, the newest first: always the same for the same options. */
export function followersOf(count: number, newest: readonly NewFollower[]): Person[] {
  const said = newest.map((one, index): Person => {
    const id = String(FIRST_NEW_ID + BigInt(one.handle.length * 1_000 + index) * 104_729n);
    return { ...follower(1), name: one.handle, bio: '', location: '', website: '', id, ...one };
  });
  return [...said, ...Array.from({ length: count }, (_, index) => follower(index))];
}

function follower(index: number): Person {
  const [name, bio] = ROLES[index % ROLES.length] ?? ROLES[0];
  const round = Math.floor(index / ROLES.length);
  return {
    id: String(FIRST_ID + BigInt(index) * 104_729n),
    handle: `${name.replace(/[^A-Za-z]/g, '').slice(0, 11)}${index}`,
    name: round === 0 ? name : `${name} ${round + 1}`,
    state: 'user',
    bio,
    location: index % 3 === 0 ? 'Somewhere in England' : '',
    website: index % 4 === 0 ? `https://example.org/${index}` : '',
    createdAt: Date.UTC(2012 + (index % 12), index % 12, 1 + (index % 28)),
    followers: (index * 37) % 900,
    following: (index * 53) % 1200,
    posts: (index * 91) % 5000,
    mediaPosts: (index * 13) % 400,
    likes: (index * 29) % 3000,
    protected: false,
    verified: false,
    defaultAvatar: false,
    listed: index % 7,
    defaultTheme: index % 2 === 0,
    banner: index % 3 !== 0,
    sensitive: false,
    parody: false,
    removed: false,
    perspectives: { following: index % 5 === 0, followed_by: true },
    canMediaTag: index % 2 === 0,
    ...ODD[index],
  };
}
