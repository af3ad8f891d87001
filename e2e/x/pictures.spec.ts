import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { modalComposer } from '../fixtures/composer.ts';
import { expect, test } from '../fixtures/extension.ts';
import { PICTURE } from '../picture.ts';

/**
 * A chosen picture is shown from a `blob:` address with the very bytes of its file. Whether the page
 * may fetch that address is for X's connect-src to say (x-web-client 1.6); the picture shows either
 * way. Chromium's content scripts have a policy of their own and may always; Firefox's obey X's.
 */
test.use({ school: 'none', story: 'replica' });

const DIGEST = createHash('sha256').update(readFileSync(PICTURE)).digest('hex');

async function attach(page: Page): Promise<string> {
  await page.goto('https://x.com/compose/post');
  await page.locator('[role=dialog] input[type=file]').setInputFiles(PICTURE);
  await expect(modalComposer(page).post).toBeEnabled();
  const image = page.getByTestId('attachments').locator('img');
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(128);
  return (await image.getAttribute('src')) ?? '';
}

/** Runs in either world: the digest of what an address holds; null where it may not be fetched. */
async function digestOf(address: string): Promise<string | null> {
  try {
    const bytes = await (await fetch(address)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

for (const [csp, inPage] of [
  ['blob', DIGEST],
  ['no-blob', null],
] as const) {
  test(`connect-src of \`${csp}\` decides whether the page may have its bytes`, async ({
    page,
    replica,
    worldOf,
  }) => {
    await replica.set({ csp });
    const address = await attach(page);
    expect(address).toMatch(/^blob:https:\/\/x\.com\//);
    expect(await page.evaluate(digestOf, address)).toBe(inPage);
    expect(await (await worldOf(page)).evaluate(digestOf, address)).toBe(DIGEST);
  });
}

test('the bytes that X gets are the file’s', async ({ page, replica }) => {
  await attach(page);
  await modalComposer(page).post.click();
  await expect.poll(() => replica.posted()).toEqual(['']);
  await expect(page.getByTestId('toast')).toBeVisible();
  const shown = page.locator('main article').first().getByTestId('tweetPhoto').locator('img');
  const sent = (await shown.getAttribute('src')) ?? '';
  expect(await page.evaluate(digestOf, sent)).toBe(DIGEST);
});
