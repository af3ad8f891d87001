// @vitest-environment jsdom
import { File } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { archiveZip, tweetsScript } from '../../archive/fixtures/build.ts';
import { createWords } from '../../i18n/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { derivePosts } from '../../posts/index.ts';
import { fake, reset } from '../../ui/fake-browser.ts';
import { hide, press, says, show, text, waited } from '../../ui/page-tester.ts';
import { ArchivePage } from './archive-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const PASSPHRASE = 'hedge lamp otter';
const POSTS = [
  { id: '1000000000000000001', text: 'School is closed on Monday.' },
  { id: '1000000000000000002', text: 'Our new library.', media: ['photo'] },
  { id: '1000000000000000003', text: 'Well done Alice!', media: ['photo'] },
] as const;

beforeEach(() => {
  reset();
  fake.worker.open(fake.worker.person('Mrs Hall', 'slt', PASSPHRASE));
  fake.worker.judgeOld = ({ id, media }) => ({
    id,
    standing: id.endsWith('3') ? 'come-down' : media.length > 0 ? 'look' : 'fine',
    findings: [],
    unknown: media.length > 0,
    known: 'no',
  });
});
afterEach(() => hide());

async function give(content: Uint8Array<ArrayBuffer> | string, name: string): Promise<void> {
  const field = await waited(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!found) throw new Error('No file field.');
    return found;
  });
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const open = () => show(<ArchivePage words={words} />);

test('the worst are shown first; a post that is put on the list is on it, and can be taken off', async () => {
  open();
  await give(tweetsScript(POSTS), 'tweets.js');
  await says('Every post is checked');
  await says('Should come down (1)');
  expect(text()).toContain('Look at it (1)');
  expect(text()).toContain('Well done Alice!');
  expect(text()).not.toContain('Our new library.');
  const title = 'Post of 5 March 2020 at 09:30';
  await press(`Put it on the takedown list: ${title}`);
  await says(`${title} is on the takedown list.`);
  expect(derivePosts(fake.worker.posts)).toMatchObject([
    { item: POSTS[2].id, marked: { rules: [] }, media: true },
  ]);
  await press(`It may stay: ${title}`);
  await says(`${title} may stay, and is off the list.`);
  expect(derivePosts(fake.worker.posts)[0]?.marked).toBeNull();
});

test.each([
  ['notes.txt', 'Dear all', 'notes.txt is not one of the files of posts'],
  ['photos.zip', archiveZip({}), 'photos.zip holds no data/tweets.js'],
])('%s is refused in plain words, and another can be chosen', async (name, content, why) => {
  open();
  await give(content, name);
  await says(why);
  await give(tweetsScript(POSTS), 'tweets.js');
  await says('Every post is checked');
});

test('the archive of another account is said to be one', async () => {
  fake.worker.setup = {
    policy: defaultPolicy({ name: 'Holly Lane', handle: 'HollyLanePrim' }),
    accountId: null,
    learnedAt: null,
    damaged: false,
    probe: null,
  };
  open();
  await give(archiveZip({ 'data/tweets.js': tweetsScript(POSTS) }, 'mrs_hall_private'), 'x.zip');
  await says(
    'This is the archive of @mrs_hall_private, not of the school’s account @HollyLanePrim',
  );
});

test('the worker locks midway: it is paused, says why, and goes on from there', async () => {
  const many = Array.from({ length: 120 }, (_, index) => ({
    id: String(1_000_000_000_000_000_100n + 10n * BigInt(index)),
    text: 'Our library.',
    media: ['photo'] as const,
  }));
  const judge = fake.worker.judgeOld;
  let asked = 0;
  fake.worker.judgeOld = (post) => {
    asked += 1;
    if (asked === 50) fake.worker.refuse = { why: 'locked', retryAt: null };
    return judge(post);
  };
  open();
  await give(tweetsScript(many), 'tweets.js');
  await says('Paused');
  await says('50 of 120 posts');
  await press('Go on');
  await says('Every post is checked');
  await says('Look at it (120)');
});
