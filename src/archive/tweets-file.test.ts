import { expect, test } from 'vitest';
import { tweetsScript } from './fixtures/build.ts';
import { NotAnArchive, readTweets } from './tweets-file.ts';

const read = (script: string) => readTweets(script, 'tweets.js', 'HollyLanePrim');

test('a post comes with its words as a reader sees them, its time and all its pictures', () => {
  const script = tweetsScript([
    {
      id: '1235000000000000001',
      text: 'Cakes &amp; tea at 3 &lt;sharp&gt;',
      media: ['photo', 'photo', 'video', 'animated_gif'],
    },
  ]);
  expect(read(script).posts).toEqual([
    {
      id: '1235000000000000001',
      at: Date.UTC(2020, 2, 5, 9, 30),
      text: 'Cakes & tea at 3 <sharp>',
      media: ['photo', 'photo', 'video', 'gif'],
      replyTo: null,
    },
  ]);
});

test('what looks escaped twice is not unescaped twice', () => {
  expect(read(tweetsScript([{ id: '1', text: 'write &amp;lt; for it' }])).posts[0]?.text).toBe(
    'write &lt; for it',
  );
});

test('short addresses are written out, so that a rule sees where they lead', () => {
  const entry = {
    tweet: {
      id_str: '2',
      created_at: 'Thu Mar 05 09:30:00 +0000 2020',
      full_text: 'Read more https://t.co/abc and https://t.co/unknown',
      entities: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://holly.example/news' }] },
    },
  };
  const script = `window.YTD.tweets.part0 = ${JSON.stringify([entry])}`;
  expect(read(script).posts[0]?.text).toBe(
    'Read more https://holly.example/news and https://t.co/unknown',
  );
});

test('an answer to somebody says to whom; the school’s own threads answer nobody', () => {
  const script = tweetsScript([
    { id: '1', text: 'Thank you', answers: 'a_mum' },
    { id: '2', text: 'The second of two', answers: 'hollylaneprim' },
  ]);
  expect(read(script).posts.map(({ replyTo }) => replyTo)).toEqual(['a_mum', null]);
});

test('reposts are counted and left out', () => {
  const { posts, reposts } = read(tweetsScript([{ id: '1', text: 'RT @dfe: Term dates' }]));
  expect([posts, reposts]).toEqual([[], 1]);
});

test('an entry that cannot be read is named by its place and field, and the rest go on', () => {
  const broken = { tweet: { id_str: 'x', created_at: 'yesterday', full_text: 'A' } };
  const [good] = JSON.parse(tweetsScript([{ id: '5', text: 'Fine' }]).replace(/^[^[]*/, ''));
  const { posts, unread } = read(`window.YTD.tweets.part0 = ${JSON.stringify([broken, good, 7])}`);
  expect(posts.map(({ id }) => id)).toEqual(['5']);
  expect(unread).toEqual([
    { file: 'tweets.js', entry: 1, field: 'tweet.id_str' },
    { file: 'tweets.js', entry: 3, field: 'tweet' },
  ]);
});

test.each([
  ['alert(1)', 'not-json'],
  ['window.YTD.tweets.part0 = [{"tweet": ', 'not-json'],
  ['window.YTD.tweets.part0 = {"tweet": 1}', 'not-posts'],
  ['', 'not-json'],
])('%j is no file of posts', (script, why) => {
  expect(() => read(script)).toThrow(new NotAnArchive(why as NotAnArchive['why'], 'tweets.js'));
});

test.each(['window.YTD.tweet.part0 = []', '\uFEFFwindow.YTD.tweets.part12 = []', '[]'])(
  'older archives, a byte-order mark and bare JSON are read: %s',
  (script) => {
    expect(read(script)).toEqual({ posts: [], reposts: 0, unread: [] });
  },
);
