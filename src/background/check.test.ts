import { expect, test } from 'vitest';
import { added } from '../consent/fixtures/build.ts';
import { type FromPage, VERSION } from '../messages/index.ts';
import { defaultPolicy } from '../policy/default.ts';
import { openComputer } from './list/testing/computer.ts';

const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const media = [{ kind: 'photo', key: 'blob:1', alt: '', uploading: false }] as const;

const CHECK: Extract<FromPage, { type: 'check' }> = {
  version: VERSION,
  type: 'check',
  build: 'test',
  page: 'page',
  number: 7,
  account: 'official',
  draft: {
    surface: 'inline',
    rows: [],
    replyTo: null,
    quoted: null,
    scheduled: null,
  },
  pictures: [[]],
  unreadable: [],
};

test('a draft with more names beside a picture than anybody posts is not checked, and no name of it is told', async () => {
  const { worker, clock } = await openComputer();
  await worker.record(added());
  const { checkDraft } = await import('./check.ts');
  const ask = (times: number) =>
    checkDraft(
      {
        ...CHECK,
        draft: {
          ...CHECK.draft,
          rows: [{ text: 'Alice! '.repeat(times), media: [...media], tagged: [], poll: [] }],
        },
        pictures: [[null]],
      },
      policy,
      1,
      clock.now,
    );
  const { answer } = await ask(40);
  expect(answer.type === 'verdict' && answer.findings.length).toBe(40);
  const busy = { type: 'refused', number: 7, to: 'check', why: 'busy' };
  expect(await ask(41)).toMatchObject({ answer: busy, goes: false });
});

test('a draft that is one too many goes by the rules that need no list, and the page hears nothing of it', async () => {
  const { unchecked } = await import('./check.ts');
  const goes = (text: string, more: Partial<(typeof CHECK)['draft']['rows'][number]> = {}) => {
    const rows = [{ text, media: [], tagged: [], poll: [], ...more }];
    const asked = { ...CHECK, draft: { ...CHECK.draft, rows } };
    const { answer, goes } = unchecked(asked, policy, 0);
    expect(answer).toMatchObject({ type: 'refused', why: 'busy' });
    return goes;
  };
  expect(goes('Our choir sang.')).toBe(true);
  expect(goes('A gr8 day')).toBe(false);
  expect(goes('Our choir sang.', { media: [...media] })).toBe(false);
});

test('whether a script has typed a listed name, the answer to text alone does not tell, nor that to one too many', async () => {
  const { worker, clock, reads } = await openComputer();
  await worker.record(added());
  const { checkDraft, unchecked } = await import('./check.ts');
  const asked = (name: string, pictured: boolean) => ({
    ...CHECK,
    draft: {
      ...CHECK.draft,
      rows: [
        { text: `Well done, ${name}!`, media: pictured ? [...media] : [], tagged: [], poll: [] },
      ],
    },
    pictures: [pictured ? [null] : []],
  });
  const told = async (name: string, pictured: boolean) =>
    JSON.stringify((await checkDraft(asked(name, pictured), policy, 1, clock.now)).answer);
  expect(await told('Alice', false)).toBe(await told('Zibby', false));
  // Beside a picture it must, to mark it: it is that name that the pace is for.
  expect(await told('Alice', true)).not.toBe(await told('Zibby', true));
  // Nothing of the list is even asked: how long it takes can't depend on it.
  const before = reads.all;
  const late = (name: string) => JSON.stringify(unchecked(asked(name, true), policy, clock.now));
  expect(late('Alice')).toBe(late('Zibby'));
  expect(reads.all).toBe(before);
});
