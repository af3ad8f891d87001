import { expect, test } from 'vitest';
import { archiveZip, tweetsScript } from './fixtures/build.ts';
import { openArchive } from './open-archive.ts';

const zipped = (files: Readonly<Record<string, string>>) => new Blob([archiveZip(files)]);

test('of the zip all parts of the posts are read, each post once, and whose they are', async () => {
  const zip = zipped({
    'data/tweets.js': tweetsScript([
      { id: '1', text: 'One' },
      { id: '2', text: 'Two' },
    ]),
    'data/tweets-part1.js': tweetsScript([{ id: '3', text: 'Three' }], 1),
    'data/community-tweet.js': tweetsScript([{ id: '2', text: 'Two' }]),
    'data/deleted-tweets.js': tweetsScript([{ id: '9', text: 'Gone' }]),
  });
  const shares: number[] = [];
  const { handle, posts } = await openArchive(zip, 'x.zip', (share) => shares.push(share));
  expect(handle).toBe('HollyLanePrim');
  expect(posts.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  expect(shares.at(-1)).toBe(1);
});

test('a folder around the archive is no hindrance', async () => {
  const zip = zipped({
    'twitter-2026/data/tweets.js': tweetsScript([{ id: '1', text: 'One' }]),
  });
  expect((await openArchive(zip, 'x.zip')).posts).toHaveLength(1);
});

test('tweets.js alone is read too; whose it is, it does not say', async () => {
  const file = new Blob([tweetsScript([{ id: '1', text: 'Ünïcode 🎉' }])]);
  const { handle, posts } = await openArchive(file, 'tweets.js');
  expect([handle, posts[0]?.text]).toEqual([null, 'Ünïcode 🎉']);
});

test('a zip without posts, and one that breaks off, are told apart', async () => {
  await expect(openArchive(zipped({}), 'a.zip')).rejects.toMatchObject({
    why: 'no-posts-file',
    file: 'a.zip',
  });
  const whole = zipped({ 'data/tweets.js': tweetsScript([{ id: '1', text: 'One' }]) });
  await expect(openArchive(whole.slice(0, whole.size - 40), 'b.zip')).rejects.toMatchObject({
    why: 'damaged',
    file: 'b.zip',
  });
});
