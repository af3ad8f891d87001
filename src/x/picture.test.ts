import { afterEach, expect, test, vi } from 'vitest';
import { isGif } from './gifs.ts';
import { bytesAt } from './picture.ts';

afterEach(() => vi.unstubAllGlobals());

/** Every address answers with these bytes, or what is said instead. */
function answering(answer: () => Promise<Response>) {
  const fetched = vi.fn<(address: string) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const fine = () => Promise.resolve(new Response('picture'));

test.each([
  'blob:https://x.com/1',
  'https://pbs.twimg.com/media/1.jpg',
  'https://video.twimg.com/tweet_video/1.mp4',
])('what is attached, and what X kept of a draft, is read: %s', async (address) => {
  answering(fine);
  expect(await (await bytesAt(address))?.text()).toBe('picture');
});

test.each([
  'https://media.example.org/1.jpg',
  'https://pbs.twimg.com.example.org/1.jpg',
  'http://pbs.twimg.com/media/1.jpg',
  'data:image/png;base64,AAAA',
])('no other host is asked for anything: %s', async (address) => {
  const fetched = answering(fine);
  expect(await bytesAt(address)).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test('a GIF is told by its bytes, for without a description it looks like a photo', async () => {
  const headers = { 'content-type': 'image/gif' };
  answering(() => Promise.resolve(new Response('GIF89a', { headers })));
  await bytesAt('blob:https://x.com/gif');
  answering(fine);
  await bytesAt('blob:https://x.com/photo');
  expect(['gif', 'photo', 'none'].map((one) => isGif(`blob:https://x.com/${one}`))).toEqual([
    true,
    false,
    false,
  ]);
  expect(isGif(null)).toBe(false);
});

test('what can’t be had is null', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await bytesAt('blob:https://x.com/1')).toBeNull();
  answering(() => Promise.resolve(new Response('', { status: 404 })));
  expect(await bytesAt('blob:https://x.com/1')).toBeNull();
});
