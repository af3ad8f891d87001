import { expect, test } from 'vitest';
import { ALICE, added, consented, named, withdrawn } from '../consent/fixtures/build.ts';
import { answerThat, type ConsentBody } from '../consent/index.ts';
import type { Draft } from '../lint/draft.ts';
import { type FromPage, VERSION } from '../messages/index.ts';
import { defaultPolicy } from '../policy/default.ts';
import { openComputer } from './list/testing/computer.ts';

/**
 * Names stay home (house, Invariants): whatever a draft is and whatever the list says of it, the
 * answer that goes to a page on X holds nothing of the list that was not typed there.
 */
const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const KEY = 'a'.repeat(64);
/** Everything of the pupils that is a word; none of it is in any word of Lollipop's. */
const WORDS = [
  'Quillon',
  'Xanthe',
  'Zibbler',
  'Threnody',
  'Vexley',
  'Ombra',
  'Pellucid',
  'Yarrowby',
];
const OTHER = 'pupil-0002';

const LIST: readonly ConsentBody[] = [
  added(
    ALICE,
    named('Quillon', 'Zibbler', {
      className: 'Pellucid',
      admissionNumber: '777123',
      upn: 'Z777123',
    }),
  ),
  consented({ pupil: ALICE, givenBy: 'Mrs Yarrowby', conditions: 'Ombra only, ask Threnody' }),
  added(OTHER, named('Xanthe', 'Vexley')),
  consented({ pupil: OTHER }),
  withdrawn({ pupil: OTHER, givenBy: 'Mr Vexley' }),
  {
    type: 'picture-declared',
    print: KEY,
    answer: answerThat('pupils', { pupils: [ALICE, OTHER] }),
  },
];

const photo = { kind: 'photo', key: 'blob:1', alt: '', uploading: false } as const;
function check(text: string, picture: boolean): Extract<FromPage, { type: 'check' }> {
  const row = { text, media: picture ? [photo] : [], tagged: [], poll: [] };
  const draft: Draft = {
    surface: 'inline',
    rows: [row],
    replyTo: null,
    quoted: null,
    scheduled: null,
  };
  const said = { version: VERSION, type: 'check', build: 'test', page: 'page' } as const;
  const pictures = [picture ? [KEY] : []];
  return { ...said, number: 7, account: 'official', draft, pictures, unreadable: [] };
}

test.each([
  ['nobody is named beside a picture of two who may not be shown', 'Our choir sang.', true],
  ['one of them is named, by the forename alone', 'Well done, Quillon!', true],
  ['a slip leads to the name', 'Well done, Quilon!', true],
  ['a short form, and a tag run together', 'Bravo Quill #welldonequillon', true],
  ['the other’s surname without a picture', 'Vexley won.', false],
  ['nothing at all', 'A gr8 day', false],
])('%s', async (_what, text, picture) => {
  const { worker, clock } = await openComputer();
  await worker.record(...LIST);
  const { checkDraft, unchecked } = await import('./check.ts');
  const message = check(text, picture);
  const answers = [
    await checkDraft(message, policy, 1, clock.now),
    unchecked(message, policy, clock.now),
  ];
  const told = JSON.stringify(answers.map(({ answer }) => answer)).toLowerCase();
  const untyped = WORDS.filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
  expect(untyped.length).toBeGreaterThan(5);
  for (const secret of [...untyped, '777123', ALICE, OTHER]) {
    expect(told).not.toContain(secret.toLowerCase());
  }
});

test('what is looked for would be found: the same draft names them to pages of our own', async () => {
  const { worker } = await openComputer();
  await worker.record(...LIST);
  const own = JSON.stringify(await worker.ask('list-read', {}));
  for (const word of WORDS) expect(own).toContain(word);
});
