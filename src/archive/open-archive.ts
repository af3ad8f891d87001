import {
  BlobReader,
  configure,
  TextWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import * as v from 'valibot';
import type { ArchivedPost } from './archived-post.ts';
import { NotAnArchive, type PostsRead, readTweets, type Unread } from './tweets-file.ts';

/** Nothing is loaded from elsewhere and no worker is made of text: the browser's own inflate does it. */
configure({ useWebWorkers: false, useCompressionStream: true });

export interface Archive extends PostsRead {
  /** The account's handle, as the archive says; null: a single file of posts does not. */
  readonly handle: string | null;
}

/** Posts, and what X keeps apart from them since communities came; older archives say `tweet.js`. */
const POSTS = /(?:^|\/)data\/(?:tweets?|community-tweet)(?:-part\d+)?\.js$/;
const ACCOUNT = /(?:^|\/)data\/account\.js$/;
const accountSchema = v.pipe(
  v.array(v.object({ account: v.object({ username: v.string() }) })),
  v.minLength(1),
);

/**
 * Opens X's archive of an account: the zip as it was downloaded, of which only the posts are read,
 * however many gigabytes of pictures lie beside them; or `tweets.js` alone.
 * @param progress called with the share done, 0 to 1.
 * @throws NotAnArchive
 */
export async function openArchive(
  file: Blob,
  name: string,
  progress: (share: number) => void = () => {},
): Promise<Archive> {
  if (!(await isZip(file))) {
    const read = readTweets(await file.text(), name, null);
    progress(1);
    return { ...read, handle: null };
  }
  const zip = new ZipReader(new BlobReader(file));
  try {
    const entries = await zip.getEntries().catch(() => {
      throw new NotAnArchive('damaged', name);
    });
    const files = entries.filter((entry) => !entry.directory);
    const parts = files.filter(({ filename }) => POSTS.test(filename));
    if (parts.length === 0) throw new NotAnArchive('no-posts-file', name);
    const account = files.find(({ filename }) => ACCOUNT.test(filename));
    const handle = account ? handleIn(await textOf(account, name)) : null;
    const read: PostsRead[] = [];
    for (const [index, part] of parts.entries()) {
      read.push(readTweets(await textOf(part, name), part.filename, handle));
      progress((index + 1) / parts.length);
    }
    return { ...joined(read), handle };
  } finally {
    await zip.close();
  }
}

async function isZip(file: Blob): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
}

interface Entry {
  getData(writer: TextWriter): Promise<string>;
}

const textOf = (entry: Entry, name: string): Promise<string> =>
  entry.getData(new TextWriter()).catch(() => {
    throw new NotAnArchive('damaged', name);
  });

/** Whose archive it is; what can't be read is not known, and the posts are read all the same. */
function handleIn(script: string): string | null {
  try {
    const json: unknown = JSON.parse(script.replace(/^[^[]*/, ''));
    return v.parse(accountSchema, json)[0]?.account.username ?? null;
  } catch {
    return null;
  }
}

function joined(all: readonly PostsRead[]): PostsRead {
  const posts = new Map<string, ArchivedPost>();
  for (const post of all.flatMap((one) => one.posts)) posts.set(post.id, post);
  const unread: Unread[] = all.flatMap((one) => one.unread);
  return {
    posts: [...posts.values()],
    reposts: all.reduce((sum, one) => sum + one.reposts, 0),
    unread,
  };
}
