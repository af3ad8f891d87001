import * as v from 'valibot';
import { assess, type FollowerContext, type Profile } from '../followers/index.ts';
import type { Weights } from '../followers/wording/weigh.ts';
import { WEIGHTS } from '../followers/wording/weights.ts';
import { createWords, reasonWords } from '../i18n/index.ts';
import { inWords } from '../policy/in-words.ts';
import { BrokenLine } from './answer-lines.ts';

const DAY = 86_400_000;
/** Programs write null, or an empty text, for what they do not have. */
const text = v.pipe(
  v.nullish(v.pipe(v.string(), v.maxLength(60_000, 'at most 60,000 characters')), ''),
  v.transform((said) => said ?? ''),
);
const count = v.nullish(
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]),
    v.number(),
    v.integer('write a whole number'),
    v.minValue(0, 'write a number that is not below 0'),
    v.maxValue(10_000_000_000, 'too large a number'),
  ),
);
/** true, false, 1 or 0. */
const flag = v.nullish(
  v.union([
    v.boolean(),
    v.pipe(
      v.picklist([0, 1, '0', '1', 'true', 'false']),
      v.transform((given) => given === 1 || given === '1' || given === 'true'),
    ),
  ]),
);
const moment = v.nullish(v.union([v.number(), v.string()]));
/** A number of more than 15 digits has been rounded by whoever read the line as JSON. */
const id = v.nullish(
  v.union([
    v.string(),
    v.pipe(v.number(), v.safeInteger('write ids as text: so long a number comes rounded')),
  ]),
);

/** A profile as one line of JSON; other keys are ignored, names of X's own answers are taken too. */
const lineSchema = v.object({
  id,
  ...{ handle: text, screen_name: text, username: text, name: text, bio: text, description: text },
  ...{ location: text, website: text, url: text, link: text },
  ...{ createdAt: moment, created_at: moment, age_days: count, ageDays: count },
  ...{ followers: count, followers_count: count, following: count, friends_count: count },
  ...{ following_count: count, friends: count, posts: count, statuses_count: count, tweets: count },
  ...{ media: count, media_count: count, likes: count, favourites_count: count },
  ...{ listed: count, listed_count: count },
  ...{ defaultPicture: flag, default_avatar: flag, default_profile_image: flag },
  ...{ defaultTheme: flag, default_profile: flag, banner: flag, has_banner: flag },
  ...{ protected: flag, verified: flag, sensitive: flag, possibly_sensitive: flag, parody: flag },
  ...{ followedBySchool: flag, knownGood: flag },
});
type FollowerLine = v.InferOutput<typeof lineSchema>;

const words = createWords();

/**
 * Judges one account as the extension would.
 * @param school the school's own account; @param now UTC milliseconds.
 * @param weights of words; others than the shipped ones only to try them.
 */
export function answerFollower(
  school: FollowerContext['school'],
  now: number,
  weights: Weights = WEIGHTS,
) {
  return (value: unknown) => {
    const line = parse(value);
    const profile = profileOf(line, now);
    const knownGood = new Set(line.knownGood === true ? [profile.id] : []);
    const { verdict, reasons } = assess(profile, { school, knownGood, now }, weights);
    return {
      id: line.id ?? (profile.handle === UNNAMED ? null : profile.handle),
      verdict,
      reasons: reasons.map((reason) => {
        const { signal, kind, weight, field } = reason;
        return { signal, kind, weight, field, message: reasonWords(words, reason).what };
      }),
    };
  };
}

function parse(value: unknown): FollowerLine {
  const parsed = v.safeParse(lineSchema, value);
  if (parsed.success) {
    const { handle, screen_name, username, name, bio, description } = parsed.output;
    if (
      [handle, screen_name, username, name, bio, description].some((said) => said !== '') ||
      figured(parsed.output)
    )
      return parsed.output;
    throw new BrokenLine('the line: there is neither a handle nor a name, a bio or a figure');
  }
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  const said = inWords(issue);
  throw new BrokenLine(path === null ? `the line: ${said}` : `${path}: ${said}`);
}

const figured = ({ followers, followers_count, posts, statuses_count }: FollowerLine): boolean =>
  [followers, followers_count, posts, statuses_count].some((given) => typeof given === 'number');

const UNNAMED = 'x';

function profileOf(line: FollowerLine, now: number): Profile {
  const handle = (line.handle || line.screen_name || line.username).replace(/^@/, '');
  const whole = typeof line.id === 'number' ? `${line.id}` : (line.id ?? '');
  return {
    id: /^\d{1,25}$/.test(whole) ? whole : '0',
    handle: handle.slice(0, 60) || UNNAMED,
    name: line.name.slice(0, 200),
    bio: (line.bio || line.description).slice(0, 1_000),
    location: line.location.slice(0, 200),
    website: (line.website || line.url || line.link).slice(0, 500),
    createdAt: createdOf(line, now),
    followers: line.followers ?? line.followers_count ?? null,
    following: line.following ?? line.following_count ?? line.friends_count ?? line.friends ?? null,
    posts: line.posts ?? line.statuses_count ?? line.tweets ?? null,
    media: line.media ?? line.media_count ?? null,
    likes: line.likes ?? line.favourites_count ?? null,
    listed: line.listed ?? line.listed_count ?? null,
    defaultPicture:
      line.defaultPicture ?? line.default_avatar ?? line.default_profile_image ?? null,
    defaultTheme: line.defaultTheme ?? line.default_profile ?? null,
    banner: line.banner ?? line.has_banner ?? null,
    protected: line.protected ?? null,
    verified: line.verified ?? null,
    sensitive: line.sensitive ?? line.possibly_sensitive ?? null,
    parody: line.parody ?? null,
    followedBySchool: line.followedBySchool ?? null,
    blockedBySchool: null,
    seen: 'answer',
  };
}

/** @throws BrokenLine for a text that is no date. */
function createdOf(line: FollowerLine, now: number): number | null {
  const days = line.age_days ?? line.ageDays;
  if (typeof days === 'number') return now - days * DAY;
  const given = line.createdAt ?? line.created_at;
  if (given === null || given === undefined || given === '') return null;
  const at = new Date(given).getTime();
  if (Number.isNaN(at)) throw new BrokenLine('createdAt: not a date');
  return at;
}
