import { writeAtHome } from './fixtures/composer.ts';
import { expect, highlights, test } from './fixtures/extension.ts';

test.use({ school: 'none' });

test('until a school is set up Lollipop does nothing on X', async ({ page, panel, replica }) => {
  const { post } = await writeAtHome(page, 'C u l8r everyone!!!');
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['C u l8r everyone!!!']);
  expect(await highlights(page)).toEqual([]);
  expect(await panel.seen()).toBeNull();
});
