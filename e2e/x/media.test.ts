import { describe, expect, it } from 'vitest';
import { object } from './page/read-json.ts';
import { replicaForTests } from './test-client.ts';

const { replica, call, post } = replicaForTests();

const start = async () => {
  const init = await call('https://upload.x.com/i/media/upload.json?command=INIT', {});
  return String(object(init.json()).media_id_string);
};

it('keeps an uploaded file and its description', async () => {
  const origin = 'https://x.com';
  const at = (query: string) => `https://upload.x.com/i/media/upload.json?${query}`;
  const init = await call(at('command=INIT&media_type=image/png'), {}, { origin });
  expect(init.headers['access-control-allow-origin']).toBe(origin);
  const id = String(object(init.json()).media_id_string);
  await call(at(`command=APPEND&media_id=${id}&segment_index=0`), 'bytes', {
    'content-type': 'application/octet-stream',
  });
  await call(at(`command=FINALIZE&media_id=${id}`), {});
  await call('https://x.com/i/api/1.1/media/metadata/create.json', {
    media_id: id,
    alt_text: { text: 'A bean' },
  });
  const created = await post('', { media: { media_entities: [{ media_id: id }] } });
  expect(created.text).toContain('"ext_alt_text":"A bean"');
  expect((await call(`https://pbs.twimg.com/media/${id}.jpg`)).text).toBe('"bytes"');
});

describe('a description', () => {
  const describePicture = (id: string) =>
    call('https://x.com/i/api/1.1/media/metadata/create.json', {
      media_id: id,
      alt_text: { text: 'A bean' },
    });
  const paths = async () =>
    (await replica().received()).map(({ path }) => path.split('/').slice(-3).join('/'));

  it('is received as a call of its own, with the file it belongs to', async () => {
    const id = await start();
    await describePicture(id);
    expect((await replica().received()).at(-1)).toMatchObject({
      method: 'POST',
      host: 'x.com',
      path: '/i/api/1.1/media/metadata/create.json',
      operation: null,
      body: { media_id: id, alt_text: { text: 'A bean' } },
    });
  });

  it.each(['send', 'save'] as const)('reaches the post before it is made (%s)', async (at) => {
    await replica().set({ altTextAt: at });
    const id = await start();
    const finalize = () =>
      call(`https://upload.x.com/i/media/upload.json?command=FINALIZE&media_id=${id}`, {});
    // On Save the upload may not have ended yet.
    if (at === 'send') await finalize();
    await describePicture(id);
    if (at === 'save') await finalize();
    const created = await post('', { media: { media_entities: [{ media_id: id }] } });
    expect(created.text).toContain('"ext_alt_text":"A bean"');
    const order = (await paths()).filter((path) => !path.endsWith('upload.json'));
    expect(order).toEqual(['media/metadata/create.json', 'graphql/q1w2e3/CreateTweet']);
  });

  it.each(['send', 'save'] as const)('is sent when the options say (%s)', async (at) => {
    await replica().set({ altTextAt: at });
    expect((await call('https://x.com/home')).text).toContain(`"altTextAt":"${at}"`);
  });
});

describe('subtitles', () => {
  const subtitle = (video: string, captions: string) =>
    call('https://x.com/i/api/1.1/media/subtitles/create.json', {
      media_id: video,
      subtitle_info: { subtitles: [{ media_id: captions, language_code: 'EN' }] },
    });

  it('are taken for a video that is there, from a file that is there', async () => {
    const [video, captions] = [await start(), await start()];
    expect((await subtitle(video, captions)).status).toBe(200);
    expect((await subtitle(video, '1')).status).toBe(400);
    expect((await subtitle('1', captions)).status).toBe(400);
  });
});
