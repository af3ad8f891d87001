import * as v from 'valibot';
import { clockNow } from '../../clock.ts';
import type { Reason } from '../../messages/posts.ts';
import { linksOf, type Post, type PostBodyOf, whereToLook } from '../../posts/index.ts';
import type { Calls } from '../list/call-types.ts';
import { ALLOWED_BY_HAND, FINDING_ANSWERED, STOP_OVERRIDDEN } from '../list/kinds.ts';
import { records } from '../list/records.ts';
import { granted, NotGranted } from '../list/refused.ts';
import { changed } from '../list/state.ts';
import { whoMay } from '../list/who.ts';
import { readSetup } from '../setup.ts';
import { forgetMet } from './met.ts';
import { openOnX } from './open-on-x.ts';
import { addToRecord, catchUp, readPostEvents, readPosts } from './record.ts';

/** Who has let go what, and why, by what the records of posts name. */
async function reasonsGiven(): Promise<Reason[]> {
  const { events } = await granted(records.events());
  return events.flatMap(({ id, at, by, body, type }): Reason[] => {
    if (type === ALLOWED_BY_HAND.type && v.is(ALLOWED_BY_HAND.body, body)) {
      return [{ of: id, at, by, reason: body.reason }];
    }
    if (type === STOP_OVERRIDDEN.type && v.is(STOP_OVERRIDDEN.body, body)) {
      return [{ of: body.override, at, by, reason: body.reason }];
    }
    if (type === FINDING_ANSWERED.type && v.is(FINDING_ANSWERED.body, body)) {
      return [{ of: body.question, at, by, reason: null }];
    }
    return [];
  });
}

/** @throws NotGranted `gone` */
async function recorded(item: string): Promise<Post> {
  const post = (await readPosts()).find((one) => one.item === item);
  if (!post) throw new NotGranted('gone');
  return post;
}

export const POSTS: Calls<
  'posts-read' | 'posts-declare' | 'posts-down' | 'posts-keep' | 'posts-open'
> = {
  'posts-read': async () => {
    await whoMay('read-consent');
    await catchUp();
    const setup = await readSetup();
    const since = setup.is === 'there' ? setup.value.learnedAt : null;
    return { events: await readPostEvents(), since, reasons: await reasonsGiven() };
  },

  'posts-declare': async ({ item, shows, pupils, others }) => {
    await whoMay('declare-pictures');
    await recorded(item);
    const named = shows === 'pupils' ? new Set(pupils) : new Set<string>();
    const said = crypto.randomUUID();
    const body: PostBodyOf<'post-shows'> = {
      type: 'post-shows',
      item,
      shows,
      others: shows === 'pupils' && others,
      said,
      count: named.size,
    };
    await addToRecord([body, ...linksOf(body, named)]);
    // A draft that quotes it may go no more, or may now.
    await changed('list');
    return {};
  },

  'posts-down': async ({ item }) => {
    await whoMay('declare-pictures');
    if (!(await recorded(item)).down) {
      await addToRecord([{ type: 'post-taken-down', item, how: 'by-hand' }]);
      await forgetMet([item]);
    }
    return {};
  },

  'posts-keep': async ({ item, events }) => {
    await whoMay('declare-pictures');
    await recorded(item);
    await addToRecord([{ type: 'post-conditions-kept', item, events: [...new Set(events)] }]);
    return {};
  },

  'posts-open': async ({ item }) => {
    await whoMay('read-consent');
    const address = whereToLook(await recorded(item), clockNow());
    if (address === null) throw new NotGranted('gone');
    await openOnX(item, address);
    return {};
  },
};
