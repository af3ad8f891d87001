import * as v from 'valibot';
import { clockNow } from '../../clock.ts';
import { answerThat, type PictureAnswer, type PupilId } from '../../consent/index.ts';
import type { Refusal } from '../../messages/list.ts';
import {
  answerFor,
  type Down,
  derivePosts,
  type Growing,
  grow,
  grown,
  type Item,
  isBelieved,
  linksOf,
  type Post,
  type PostBody,
  type PostEvent,
  postBodySchema,
  postOfKey,
  postSubjectOf,
} from '../../posts/index.ts';
import type { Read } from '../../records/index.ts';
import { appendBeside } from '../list/append-beside.ts';
import { readKnown } from '../list/known.ts';
import { onceAnswers } from '../list/once-answers.ts';
import { records } from '../list/records.ts';
import { granted, NotGranted } from '../list/refused.ts';
import { isOpen } from '../list/state.ts';
import { tellOwnPages } from '../tell-pages.ts';
import { forgetMet } from './met.ts';
import { backFromX } from './open-on-x.ts';
import { addWaiting, dropWaiting, type Happened, readWaiting } from './waiting.ts';

const eventsIn = (events: Read['events']): PostEvent[] =>
  events.flatMap(({ id, at, by, body }) =>
    v.is(postBodySchema, body) ? [{ id, at, by, body }] : [],
  );

/** Everything recorded of posts, in the records' order. @throws NotGranted */
export async function readPostEvents(): Promise<PostEvent[]> {
  return eventsIn((await granted(records.events())).events);
}

/** By what they were made of: the records give the same array until something is added, erased or lost. */
const derived = new WeakMap<Read['events'], readonly Post[]>();

/** Asked of every draft that quotes, and of every few old posts, so made once. @throws NotGranted */
export async function readPosts(): Promise<readonly Post[]> {
  const { events } = await granted(records.events());
  const before = derived.get(events);
  if (before) return before;
  const posts = derivePosts(eventsIn(events));
  derived.set(events, posts);
  return posts;
}

/**
 * Adds to the record, all or nothing, in the name of whoever has the list open. It changes nothing of
 * the list, so no verdict is taken back by it. @throws NotGranted
 */
export async function addToRecord(bodies: readonly PostBody[]): Promise<void> {
  if (bodies.length === 0) return;
  const events = bodies.map((body) => ({ subject: postSubjectOf(body), type: body.type, body }));
  await appendBeside(events);
  await tellOwnPages('posts');
}

/**
 * Notes what has happened; it is in the record at once, or when somebody next unlocks.
 * @returns what was seen and there is no room for: it has to be seen again.
 */
export async function happened(what: readonly Happened[]): Promise<readonly Happened[]> {
  if (what.length === 0) return [];
  const locked = (await isOpen(clockNow())) !== 'open';
  const left = await addWaiting(
    what.map((one) =>
      one.type === 'post-recorded' ? { ...one, locked: one.locked || locked } : one,
    ),
  );
  await catchUp();
  const down = what.flatMap((one) => (one.type === 'post-taken-down' ? one.item : []));
  await forgetMet(down);
  await backFromX(down);
  return left;
}

let catchingUp: Promise<void> = Promise.resolve();

/** Writes what waits into the record, if it can be written now. One at a time. */
export function catchUp(): Promise<void> {
  const mine = catchingUp.then(write);
  catchingUp = mine.catch(() => {});
  return mine;
}

async function write(): Promise<void> {
  const waiting = await readWaiting();
  if (waiting.length === 0 || (await isOpen(clockNow())) !== 'open') return;
  try {
    const events = await readPostEvents();
    const bodiesFor = await bodiesFrom(grown(events), derivePosts(events));
    const entries = waiting.map((one) => ({ one, bodies: bodiesFor(one) }));
    try {
      await addToRecord(entries.flatMap(({ bodies }) => bodies));
      await dropWaiting(waiting);
    } catch (error) {
      if (!(error instanceof NotGranted) || WAITS_ON.includes(error.why)) throw error;
      await writeOneByOne(entries);
    }
  } catch (error) {
    // It locked meanwhile, or the disk is full: it waits on.
    if (!(error instanceof NotGranted)) throw error;
  }
}

/** Nothing can be written now, whatever it is. */
const WAITS_ON: readonly Refusal[] = ['locked', 'full', 'unavailable'];

/**
 * One of them can't be written: the others are, and of that one what can be. Links come first, so that
 * whatever is cut short is begun anew, with links of its own.
 */
async function writeOneByOne(
  entries: readonly { readonly one: Happened; readonly bodies: readonly PostBody[] }[],
): Promise<void> {
  for (const { one, bodies } of entries) {
    const links = bodies.filter(({ type }) => type === 'pupil-in-post');
    for (const link of links) await tryToAdd([link]);
    if (await tryToAdd(bodies.filter((body) => !links.includes(body)))) await dropWaiting([one]);
  }
}

/** @returns whether it could be written. @throws NotGranted when nothing can be written now. */
async function tryToAdd(bodies: readonly PostBody[]): Promise<boolean> {
  try {
    await addToRecord(bodies);
    return true;
  } catch (error) {
    if (!(error instanceof NotGranted) || WAITS_ON.includes(error.why)) throw error;
    return false;
  }
}

/**
 * What the record says of one happening after the other.
 * @param items as they are known; each happening changes them, for the next may be about the same.
 */
async function bodiesFrom(
  items: Map<Item, Growing>,
  posts: readonly Post[],
): Promise<(one: Happened) => PostBody[]> {
  const [answers, pupils] = await Promise.all([
    answersTo(new Map(posts.map((post) => [post.item, post]))),
    readKnown().then((all) => all.pupils()),
  ]);
  return (one) => {
    const bodies = bodiesOf(one, items.get(one.item), answers, (id) => pupils.has(id));
    for (const body of bodies) {
      if (body.type === 'pupil-in-post') continue;
      grow(items, { id: crypto.randomUUID(), at: clockNow(), by: '', body });
    }
    return bodies;
  };
}

type AnswerTo = (key: string | null) => PictureAnswer | null;

async function answersTo(known: ReadonlyMap<string, Post>): Promise<AnswerTo> {
  const [{ pictures }, once] = await Promise.all([readKnown(), onceAnswers()]);
  return (key) => {
    if (key === null) return null;
    const said = pictures.get(key) ?? once.get(key) ?? null;
    const quoted = postOfKey(key);
    return quoted === null ? said : answerFor(said, known.get(quoted));
  };
}

/** What the record says of it; nothing where it is there already. */
function bodiesOf(
  one: Happened,
  there: Growing | undefined,
  answerTo: AnswerTo,
  isKnown: (pupil: PupilId) => boolean,
): PostBody[] {
  switch (one.type) {
    case 'post-seen-unchecked':
      // A planned post that is made or changed past the check is news each time.
      if (!there || there.kind === 'plan') return [one];
      // It is on X after all, whoever said that it is not.
      return isBack(one.seenAt, there.down)
        ? [{ type: 'post-back', item: one.item, seenAt: one.seenAt }]
        : [];
    case 'post-sent-otherwise':
      return there?.otherwise ? [] : [one];
    case 'post-taken-down':
      // What Lollipop never heard of is nothing to it.
      return there && !there.down ? [one] : [];
    case 'post-recorded': {
      if (there?.checked && there.at === one.at) return [];
      // Whoever checked it by hand has said that its pictures show no pupils.
      const byHand = one.notChecked === 'by-hand' ? answerThat('no-pupils') : null;
      const answers = one.media.map(({ key }) => byHand ?? answerTo(key));
      const pupils = new Set(answers.flatMap((answer) => answer?.pupils ?? []));
      const said = crypto.randomUUID();
      const body: PostBody = {
        ...one,
        shows: shownBy(answers),
        others: answers.some((answer) => answer?.others),
        said,
        count: pupils.size,
      };
      // Of those that were erased meanwhile the number says that they are lost.
      return [body, ...linksOf(body, [...pupils].filter(isKnown))];
    }
  }
}

/** It had come down, and X shows it all the same. */
const isBack = (seenAt: number, down: Down | null): boolean =>
  down !== null && !isBelieved(down) && seenAt > down.at;

/** One picture that nobody has spoken for makes all of it unknown. */
function shownBy(answers: readonly (PictureAnswer | null)[]) {
  if (answers.includes(null)) return 'unknown';
  const shown = new Set(answers.map((answer) => answer?.shows));
  if (shown.has('pupils')) return 'pupils';
  return shown.has('work-or-place') ? 'work-or-place' : 'no-pupils';
}
