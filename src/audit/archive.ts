import type { Writable } from 'node:stream';
import { type Judged, judge, NotAnArchive, openArchive, worstFirst } from '../archive/index.ts';
import type { Linter } from '../lint/index.ts';
import { addressOf } from '../posts/index.ts';
import { WrongUsage } from './arguments.ts';
import { findingLine } from './drafts.ts';
import type { PupilList } from './pupils.ts';

interface Against {
  readonly linter: Linter;
  readonly list: PupilList | null;
  /** UTC milliseconds. */
  readonly now: number;
}

interface Told {
  readonly output: Writable;
  complain(line: string): void;
}

const WHY: Readonly<Record<NotAnArchive['why'], string>> = {
  'not-json': 'is not one of the files of posts in X’s archive, or is damaged',
  'not-posts': 'is not a list of posts',
  'no-posts-file': 'holds no data/tweets.js; give the zip as X sent it, or that file alone',
  damaged: 'is damaged; fetch the archive from X again',
};

/**
 * Judges every post of X's archive and writes those that want something, the worst first.
 * @returns how many entries could not be read, each of which was complained of.
 * @throws WrongUsage where the file is no such archive.
 */
export async function answerArchive(
  blob: Blob,
  name: string,
  { linter, list, now }: Against,
  { output, complain }: Told,
): Promise<number> {
  const archive = await openArchive(blob, name).catch((error) => {
    if (error instanceof NotAnArchive) throw new WrongUsage(`${error.file} ${WHY[error.why]}`);
    throw error;
  });
  const { posts, reposts, unread, handle } = archive;
  const judged = posts.map((post) => judge(linter, post, list?.facts ?? null, null, now));
  const wanting = worstFirst(judged).filter(({ standing }) => standing !== 'fine');
  for (const one of wanting) output.write(`${JSON.stringify(lineOf(one, handle ?? 'i'))}\n`);
  for (const { file, entry, field } of unread) {
    complain(`audit: ${file}: entry ${entry}: ${field} cannot be read; this post was not checked`);
  }
  complain(
    `audit: ${posts.length} posts read, ${posts.length - wanting.length} fine, ${reposts} reposts left out`,
  );
  return unread.length;
}

function lineOf({ post, standing, findings, unknown }: Judged, handle: string) {
  return {
    id: post.id,
    link: addressOf(post.id, handle),
    at: new Date(post.at).toISOString(),
    standing,
    shown: unknown ? 'unknown' : 'nothing',
    text: post.text,
    findings: findings.map(findingLine(post.text)),
  };
}
