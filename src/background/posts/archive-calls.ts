import { judge } from '../../archive/judge.ts';
import { clockNow } from '../../clock.ts';
import type { Facts } from '../../lint/facts.ts';
import { answerFor, type Post } from '../../posts/index.ts';
import { linterFor } from '../linter.ts';
import type { Calls } from '../list/call-types.ts';
import { factsFor } from '../list/facts.ts';
import { readKnown } from '../list/known.ts';
import { NotGranted } from '../list/refused.ts';
import { whoMay } from '../list/who.ts';
import { readSetup } from '../setup.ts';
import { addToRecord, readPosts } from './record.ts';

/** The whole list, whoever is shown. @throws NotGranted `locked` */
async function listNow(now: number): Promise<Facts['list']> {
  const { facts, locked } = await factsFor({ pictures: [] }, now);
  if (locked) throw new NotGranted('locked');
  if (!facts.list) return null;
  const pupils = await (await readKnown()).pupils();
  return { ...facts.list, pupil: (id) => pupils.get(id) };
}

const knownOf = (post: Post | undefined): 'marked' | 'down' | 'no' => {
  if (post?.down) return 'down';
  return post?.marked ? 'marked' : 'no';
};

/** Old posts, judged where the names are; nothing of them is kept until a person marks one. */
export const ARCHIVE: Calls<'archive-judge' | 'posts-mark'> = {
  'archive-judge': async ({ posts }) => {
    await whoMay('declare-pictures');
    const setup = await readSetup();
    if (setup.is !== 'there') throw new NotGranted('gone');
    const now = clockNow();
    const linter = linterFor(setup.value.policy);
    const [list, recorded] = await Promise.all([listNow(now), readPosts()]);
    const byItem = new Map(recorded.map((post) => [post.item, post]));
    return {
      judged: posts.map((post) => {
        const there = byItem.get(post.id);
        const { standing, findings, unknown } = judge(
          linter,
          post,
          list,
          answerFor(null, there),
          now,
        );
        return { id: post.id, standing, findings: [...findings], unknown, known: knownOf(there) };
      }),
    };
  },

  'posts-mark': async (mark) => {
    await whoMay('declare-pictures');
    await addToRecord([{ type: 'post-marked', ...mark }]);
    return {};
  },
};
