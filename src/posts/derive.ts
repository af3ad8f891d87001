import type { PupilId } from '../consent/index.ts';
import type { NotChecked, PostBody, PostBodyOf, PostEvent, Shown } from './events.ts';
import { type Item, type ItemKind, kindOf, madeAt } from './item.ts';
import { matchByTime } from './match.ts';
import { withQuoted } from './quoted.ts';

/** How something came down, when and by whom it was recorded. */
export interface Down {
  readonly how: PostBodyOf<'post-taken-down'>['how'];
  readonly at: number;
  readonly by: string;
}

/** One thing the school has, or had, on X. */
export interface Post {
  readonly item: Item;
  readonly kind: ItemKind;
  readonly handle: string;
  /** When it went out, as far as is known; for a profile picture when it was first seen. UTC ms. */
  readonly at: number;
  /** When a planned post goes out; null: it is none, or X did not say. */
  readonly due: number | null;
  /** It went through Lollipop here. */
  readonly checked: boolean;
  /** Who posted it: the person who had the list open; null: nobody had, or it was not posted here. */
  readonly by: string | null;
  /** Why not all of it was checked; null: it was, or it did not go through Lollipop at all. */
  readonly notChecked: NotChecked | null;
  /** The event with which a person let it go by hand; null: nobody had to. */
  readonly allowed: string | null;
  /** It carries pictures, videos or GIFs. */
  readonly media: boolean;
  readonly kinds: readonly ('photo' | 'video' | 'gif' | 'unknown')[];
  /** Its pictures, by what they are known by; none where it was only seen. */
  readonly pictures: PostBodyOf<'post-recorded'>['media'];
  readonly shows: Shown;
  readonly pupils: readonly PupilId[];
  /** Pupils that were declared and are known no more: erased, or their record is lost. */
  readonly lost: number;
  readonly others: boolean;
  /** Who said who is shown, and when; null: it went with what was said of its pictures, or nobody has. */
  readonly declared: { readonly at: number; readonly by: string } | null;
  readonly findings: PostBodyOf<'post-recorded'>['findings'];
  readonly answers: PostBodyOf<'post-recorded'>['answers'];
  readonly overrides: PostBodyOf<'post-recorded'>['overrides'];
  /** Ids of the events whose conditions it keeps, as a person said who looked. */
  readonly kept: readonly string[];
  readonly down: Down | null;
  /** It had counted as down so, and was seen on X again at `at` (UTC ms); null: it never was. */
  readonly back: { readonly at: number; readonly was: Down } | null;
  /** A person has decided that it must come down, for these rules; null: nobody has, or it may stay. */
  readonly marked: {
    readonly at: number;
    readonly by: string;
    readonly rules: PostBodyOf<'post-marked'>['rules'];
  } | null;
  /** When X took it although it was not what had been checked (UTC ms); null: it was, as far as is known. */
  readonly otherwise: number | null;
  /** Its link was found by the time at which it went out (`matchByTime`). */
  readonly byTime: boolean;
}

/** What came of everything of one item, before its pupils are looked up. */
export interface Growing extends Omit<Post, 'pupils' | 'lost'> {
  readonly said: string | null;
  readonly count: number;
}

/**
 * What the school has on X, as it follows from everything recorded.
 * @param events in the order the records give them; one that is there twice counts once.
 * @returns the newest first.
 */
export function derivePosts(events: Iterable<PostEvent>): Post[] {
  const items = new Map<Item, Growing>();
  const links: Link[] = [];
  const said = new Set<string>();
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const { body } = event;
    if (body.type === 'pupil-in-post') {
      links.push({ ...event, body });
      continue;
    }
    if ('said' in body) said.add(linkKey(body));
    grow(items, { ...event, body });
  }
  const orphans = links.filter(({ body }) => !said.has(linkKey(body)));
  // Of a post whose own record is lost it is still known whom it showed.
  for (const link of orphans) {
    if (!items.has(link.body.item)) items.set(link.body.item, unseen(link));
  }
  const shown = pupilsBy(links, linkKey);
  const lastingly = pupilsBy(orphans, ({ item }) => item);
  const posts = Array.from(items.values(), ({ said: by, count, ...post }) => {
    const declared = by === null ? [] : (shown.get(linkKey({ item: post.item, said: by })) ?? []);
    // Whose declaration is lost is no less in the post than before (house: damage is never a yes).
    const pupils = new Set([...declared, ...(lastingly.get(post.item) ?? [])]);
    return {
      ...post,
      pupils: [...pupils].sort(),
      lost: Math.max(0, count - new Set(declared).size),
    };
  });
  return withQuoted(matchByTime(posts)).sort((a, b) => b.at - a.at || (a.item < b.item ? 1 : -1));
}

type Link = PostEvent & { readonly body: PostBodyOf<'pupil-in-post'> };

function pupilsBy(
  links: readonly Link[],
  keyOf: (link: Link['body']) => string,
): ReadonlyMap<string, ReadonlySet<PupilId>> {
  const found = new Map<string, Set<PupilId>>();
  for (const { body } of links) {
    const key = keyOf(body);
    found.set(key, (found.get(key) ?? new Set()).add(body.pupil));
  }
  return found;
}

/** Adds to what is known of the items what one event says. */
export function grow(
  items: Map<Item, Growing>,
  event: PostEvent & { readonly body: Exclude<PostBody, { type: 'pupil-in-post' }> },
): void {
  const { item } = event.body;
  items.set(item, after(items.get(item) ?? unseen(event), event));
}

/** What is known of each item, whom it shows left out. */
export function grown(events: Iterable<PostEvent>): Map<Item, Growing> {
  const items = new Map<Item, Growing>();
  for (const { body, ...event } of events) {
    if (body.type !== 'pupil-in-post') grow(items, { ...event, body });
  }
  return items;
}

const linkKey = ({ item, said }: { item: Item; said: string }) => `${said} ${item}`;

/** Nothing is known of it yet: whatever comes first is not what it began with. */
const unseen = ({ at, body: { item } }: PostEvent): Growing =>
  nothingKnown(item, kindOf(item) === 'post' ? madeAt(item) : at);

function nothingKnown(item: Item, at: number): Growing {
  return {
    item,
    kind: kindOf(item),
    handle: '',
    at,
    due: null,
    checked: false,
    by: null,
    notChecked: null,
    allowed: null,
    media: true,
    kinds: ['unknown'],
    pictures: [],
    shows: 'unknown',
    others: false,
    declared: null,
    findings: [],
    answers: [],
    overrides: [],
    kept: [],
    down: null,
    back: null,
    marked: null,
    otherwise: null,
    byTime: false,
    said: null,
    count: 0,
  };
}

function after(before: Growing, { at, by, body }: PostEvent): Growing {
  switch (body.type) {
    case 'post-recorded': {
      const { handle, due, media, findings, answers, overrides, notChecked, allowed } = body;
      const known = {
        ...before,
        handle,
        at: body.at,
        due,
        // Whoever ticked it off: a planned post that is changed is there.
        down: before.kind === 'plan' && !isBelieved(before.down) ? null : before.down,
        checked: true,
        by: body.by ?? (body.locked ? null : by),
        notChecked,
        allowed,
        media: media.length > 0,
        kinds: media.map(({ kind }) => kind),
        pictures: media,
        findings,
        answers,
        overrides,
      };
      // A planned post that was changed is another one; of any other what a person has said stays.
      if (before.declared !== null && before.kind !== 'plan') return known;
      const { shows, others, said, count } = body;
      return { ...known, shows, others, said, count, declared: null, kept: [] };
    }
    case 'post-seen-unchecked':
      return seen(before, body);
    case 'post-shows': {
      const { shows, others, said, count } = body;
      return { ...before, shows, others, said, count, declared: { at, by } };
    }
    case 'post-taken-down':
      return before.down ? before : { ...before, down: { how: body.how, at, by } };
    case 'post-conditions-kept':
      return { ...before, kept: [...new Set([...before.kept, ...body.events])] };
    case 'post-back':
      return isBelieved(before.down)
        ? before
        : { ...before, down: null, back: before.down && { at: body.seenAt, was: before.down } };
    case 'post-sent-otherwise':
      return { ...before, otherwise: body.at };
    case 'post-marked': {
      const { handle, media, rules, stays } = body;
      const marked = stays ? null : { at, by, rules };
      if (before.handle !== '') return { ...before, marked };
      return { ...before, handle, at: body.at, media, kinds: media ? ['unknown'] : [], marked };
    }
    case 'pupil-in-post':
      return before;
  }
}

/** It is seen on X, so it is not down; a planned one was changed past the check, and may show anybody. */
function seen(before: Growing, body: PostBodyOf<'post-seen-unchecked'>): Growing {
  const { item, handle, media, due } = body;
  const kinds: Growing['kinds'] = media ? ['unknown'] : [];
  const at = body.at ?? (before.handle === '' ? body.seenAt : before.at);
  if (before.kind === 'plan') {
    return { ...nothingKnown(item, at), handle, media, kinds, due };
  }
  // Recorded late: since then it has come down.
  const down = before.down !== null && body.seenAt <= before.down.at ? before.down : null;
  if (before.checked) return { ...before, down };
  return { ...before, handle, at, media, kinds, down };
}
/**
 * Whether X itself has confirmed that it is gone for good. A person's word may be wrong, and what X
 * shows no more may come back.
 */
export const isBelieved = (down: Down | null): boolean => down?.how === 'deleted';
