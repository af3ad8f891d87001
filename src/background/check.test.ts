import { expect, test } from 'vitest';
import { added } from '../consent/fixtures/build.ts';
import { defaultPolicy } from '../policy/default.ts';
import { openComputer } from './list/testing/computer.ts';

const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const media = [{ kind: 'photo', key: 'blob:1', alt: '', uploading: false }] as const;

test('a draft with more names beside a picture than anybody posts is not checked, and no name of it is told', async () => {
  const { worker, clock } = await openComputer();
  await worker.record(added());
  const { checkDraft } = await import('./check.ts');
  const ask = (times: number) =>
    checkDraft(
      {
        version: 4,
        type: 'check',
        build: 'test',
        page: 'page',
        number: 7,
        account: 'official',
        draft: {
          surface: 'inline',
          rows: [{ text: 'Alice! '.repeat(times), media: [...media], tagged: [], poll: [] }],
          replyTo: null,
          quoted: null,
          scheduled: null,
        },
        pictures: [[null]],
        unreadable: [],
      },
      policy,
      clock.now,
    );
  const some = await ask(40);
  expect(some.type === 'verdict' && some.findings.length).toBe(40);
  expect(await ask(41)).toEqual({ type: 'refused', number: 7, to: 'check', why: 'busy' });
});
