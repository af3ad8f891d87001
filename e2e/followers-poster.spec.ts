import jsQR from 'jsqr';
import { expect, SCHOOL, test } from './fixtures/extension.ts';
import { openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/** Parents are invited by a poster whose code a telephone reads, and by a ready post. */
test.use({ story: 'followers-poster' });

test('the poster’s code leads to the school’s account, the post is ready and copied', async ({
  page,
  context,
  extensionId,
}) => {
  await setUpList(await openOwnPage(context, extensionId));
  await page.goto(ownAddress(extensionId, 'followers', '#poster'));
  const link = `https://x.com/${SCHOOL.handle}`;
  const code = page.getByRole('img', { name: `QR code of ${link}` });
  await code.waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const picture = (await code.screenshot()).toString('base64');
    const { data, width, height } = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const pixels = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { data: [...pixels], width: image.width, height: image.height };
    }, picture);
    expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(link);
  }
  await expect(page.locator('#ready')).toContainText(link);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the post' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ready')).toBeHidden();
  await expect(code).toBeVisible();
});
