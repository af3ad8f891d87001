import type { PictureAnswer } from '../../consent/index.ts';
import {
  answerFor,
  linksOf,
  type Post,
  type PostBodyOf,
  postOfKey,
  saysTheSame,
} from '../../posts/index.ts';
import { readKnown } from '../list/known.ts';
import { addToRecord, readPosts } from './record.ts';

async function postOf(key: string): Promise<Post | undefined> {
  const item = postOfKey(key);
  return item === null ? undefined : (await readPosts()).find((one) => one.item === item);
}

/** Who is shown in the post that is quoted; null: nobody has said. @throws NotGranted */
export async function answerToQuoted(key: string): Promise<PictureAnswer | null> {
  const [{ pictures }, post] = await Promise.all([readKnown(), postOf(key)]);
  return answerFor(pictures.get(key) ?? null, post);
}

/**
 * Somebody has said who is in a post that is quoted: where it is one of the school's own, that is said
 * of the post itself too, so that both say the same. @throws NotGranted
 */
export async function sayOfQuoted(key: string, answer: PictureAnswer): Promise<void> {
  const post = await postOf(key);
  if (!post || saysTheSame(answer, post)) return;
  const pupils = new Set(answer.shows === 'pupils' ? answer.pupils : []);
  const body: PostBodyOf<'post-shows'> = {
    type: 'post-shows',
    item: post.item,
    shows: answer.shows,
    others: answer.others,
    said: crypto.randomUUID(),
    count: pupils.size,
  };
  await addToRecord([body, ...linksOf(body, pupils)]);
}
