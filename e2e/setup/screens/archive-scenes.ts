import type { Page } from 'playwright';
import { archiveZip, tweetsScript } from '../../../src/archive/fixtures/build.ts';
import { FINE } from './list-scenes.ts';
import { heading, press } from './on-page.ts';
import { type Scene, still } from './scene.ts';

const POSTS = [
  { id: '1000000000000000001', text: 'School is closed on Monday.' },
  { id: '1000000000000000002', text: 'Our new library.', media: ['photo'] },
  { id: '1000000000000000003', text: `Well done ${FINE}!`, media: ['photo'] },
  { id: '1000000000000000004', text: 'C u l8r at the fair.' },
  { id: '1000000000000000005', text: 'RT @dfe: Term dates' },
] as const;

/** Enough that it can be paused before the end. */
const MANY = Array.from({ length: 30_000 }, (_, index) => ({
  id: String(1_100_000_000_000_000_000n + BigInt(index)),
  text: `Harvest festival number ${index} was lovely.`,
  media: index % 4 === 0 ? (['photo'] as const) : [],
}));

async function give(page: Page, name: string, content: Uint8Array): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByLabel('X’s archive').setInputFiles({ name, mimeType: 'application/zip', buffer });
}
/** Some of the posts are checked. */
const begun = (page: Page) => page.locator('progress:not([value="0"])').waitFor();
const archiveOf = (posts: Parameters<typeof tweetsScript>[0]) =>
  archiveZip({ 'data/tweets.js': tweetsScript(posts) });

/** Older posts out of X's archive: from an empty page to what should come down. */
export const ARCHIVE: readonly Scene[] = [
  still('archive', 'archive', 'Choose the archive'),
  {
    name: 'archive-bad-file',
    page: 'archive',
    async play(page) {
      await give(page, 'photos.zip', archiveZip({}));
      await page.getByText(/^photos.zip holds no data\/tweets.js/).waitFor();
    },
  },
  {
    name: 'archive-running',
    page: 'archive',
    async play(page) {
      await give(page, 'x.zip', archiveOf(MANY));
      await begun(page);
    },
  },
  {
    name: 'archive-paused',
    page: 'archive',
    async play(page) {
      await give(page, 'x.zip', archiveOf(MANY));
      await begun(page);
      await press(page, 'Pause');
      await heading(page, 'Paused');
    },
  },
  {
    name: 'archive-results',
    page: 'archive',
    async play(page) {
      await give(page, 'x.zip', archiveOf(POSTS));
      await heading(page, 'Every post is checked');
    },
  },
];
