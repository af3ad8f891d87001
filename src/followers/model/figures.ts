import type { Profile } from '../profile.ts';

const DAY = 86_400_000;

/** What the model looks at of an account; null: not known, as in X's newest answers. */
export interface Figures {
  readonly ageDays: number | null;
  readonly followers: number | null;
  readonly following: number | null;
  readonly posts: number | null;
  readonly listed: number | null;
  readonly likes: number | null;
  readonly defaultPicture: boolean | null;
  readonly defaultTheme: boolean | null;
  readonly banner: boolean | null;
  readonly hasLocation: boolean;
  readonly hasLink: boolean;
  readonly bioLength: number;
  readonly nameLength: number;
  readonly handleLength: number;
  readonly handleDigits: number;
}

/** The names of what `featuresOf` gives, in its order. */
export const FEATURES = [
  ...['age', 'followers', 'following', 'posts', 'likes', 'listed'],
  ...['followersPerFollowing', 'postsPerDay', 'followingPerDay', 'followersPerDay', 'likesPerPost'],
  ...['postsPerFollowing', 'likesPerDay', 'defaultPicture', 'defaultTheme', 'banner', 'location'],
  ...['link', 'bio', 'name', 'handle', 'digits'],
] as const;

/**
 * The figures as numbers; -1 stands for what is not known, below everything that is. Counts are on a
 * logarithmic scale, where twice as much is one step.
 */
export function featuresOf(figures: Figures): number[] {
  const { ageDays, followers, following, posts, likes, listed } = figures;
  return [
    ...[log(ageDays), log(followers), log(following), log(posts), log(likes), log(listed)],
    ...[ratio(followers, following), ratio(posts, ageDays), ratio(following, ageDays)],
    ...[ratio(followers, ageDays), ratio(likes, posts), ratio(posts, following)],
    ...[ratio(likes, ageDays), flag(figures.defaultPicture), flag(figures.defaultTheme)],
    ...[flag(figures.banner), flag(figures.hasLocation), flag(figures.hasLink)],
    ...[figures.bioLength, figures.nameLength, figures.handleLength, figures.handleDigits],
  ];
}

const UNKNOWN = -1;
const log = (count: number | null): number =>
  count === null ? UNKNOWN : Math.log2(1 + Math.max(0, count));
/** Kept above zero, so that unknown stays below. */
const ratio = (a: number | null, b: number | null): number =>
  a === null || b === null ? UNKNOWN : 40 + log(a) - log(b);
const flag = (is: boolean | null): number => (is === null ? UNKNOWN : is ? 1 : 0);

/** @param now UTC milliseconds. */
export function figuresOf(profile: Profile, now: number): Figures {
  const { createdAt, followers, following, posts, listed, likes, handle } = profile;
  return {
    ...{ followers, following, posts, listed, likes },
    ageDays: createdAt === null ? null : Math.max(0, Math.floor((now - createdAt) / DAY)),
    defaultPicture: profile.defaultPicture,
    defaultTheme: profile.defaultTheme,
    banner: profile.banner,
    hasLocation: profile.location !== '',
    hasLink: profile.website !== '',
    bioLength: [...profile.bio].length,
    nameLength: [...profile.name].length,
    handleLength: handle.length,
    handleDigits: handle.replace(/\D/g, '').length,
  };
}
