import type { ConsentBody, PictureAnswer } from '../../consent/index.ts';
import { linksOf, type Post, type PostBody, type PostBodyOf } from '../../posts/index.ts';
import { readKnown } from '../list/known.ts';
import { readPosts } from './record.ts';

/**
 * What the record of posts has to say once these are recorded: a picture that is out already was said
 * to show somebody more. Nobody is taken out of a post by it, as it went out with what was said then;
 * a person can correct the post itself. @throws NotGranted
 */
export async function postsShowingMore(bodies: readonly ConsentBody[]): Promise<PostBody[]> {
  const said = new Map<string, PictureAnswer>();
  for (const body of bodies) {
    if (body.type === 'picture-declared' && body.print !== null) said.set(body.print, body.answer);
  }
  if (said.size === 0) return [];
  const [posts, known] = await Promise.all([readPosts(), readKnown()]);
  const pupils = await known.pupils();
  return posts.flatMap((post): PostBody[] => {
    const keys = post.pictures.flatMap(({ key }) => key ?? []);
    const more = withMore(
      post,
      keys.flatMap((key) => said.get(key) ?? []),
    );
    if (more === null) return [];
    const { body, shown } = more;
    return [
      body,
      ...linksOf(
        body,
        [...shown].filter((id) => pupils.has(id)),
      ),
    ];
  });
}

/** @returns null where the post shows all of them already, or is asked about in any case. */
function withMore(post: Post, answers: readonly PictureAnswer[]) {
  if (post.shows === 'unknown') return null;
  const more = answers.flatMap(({ shows, pupils }) => (shows === 'pupils' ? pupils : []));
  const others = post.others || answers.some((answer) => answer.others);
  const shown = new Set([...post.pupils, ...more]);
  if (shown.size === post.pupils.length && others === post.others) return null;
  const body: PostBodyOf<'post-shows'> = {
    type: 'post-shows',
    item: post.item,
    shows: 'pupils',
    others,
    said: crypto.randomUUID(),
    // Whoever is lost stays lost.
    count: shown.size + post.lost,
  };
  return { body, shown };
}
