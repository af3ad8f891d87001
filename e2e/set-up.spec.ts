import { axe } from './fixtures/axe.ts';
import { inlineComposer, typeInto } from './fixtures/composer.ts';
import {
  expect,
  openSetup,
  SCHOOL,
  setupAddress,
  stopWorkers,
  test,
} from './fixtures/extension.ts';

test.use({ school: 'none' });

test('wrong input is named, and nothing is saved', async ({ context, extensionId }) => {
  const page = await openSetup(context, extensionId);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('School name')).toBeFocused();
  await expect(page.getByText('Please enter the school')).toBeVisible();

  await page.getByLabel('School name').fill('Holly Lane');
  await page.getByLabel('Handle').fill('holly lane primary!');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Handle')).toBeFocused();
  await expect(page.getByText('That is not a handle')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Handle')).toHaveValue('');
});

test('set up, learned, changed; axe finds nothing on the way', async ({
  context,
  extensionId,
  page: x,
}) => {
  const page = await openSetup(context, extensionId);
  await expect(page.getByRole('heading', { name: 'What Lollipop does with data' })).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.getByLabel('School name').fill(SCHOOL.name);
  await page.getByLabel('Handle').fill(`https://x.com/${SCHOOL.handle}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Handle')).toHaveValue(SCHOOL.handle);
  await expect(page.getByText('Not known yet')).toBeVisible();

  await x.goto('https://x.com/home');
  await expect(page.getByText(/^Known: @/)).toBeVisible();
  await expect(page.getByText('the box a post is written in')).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.getByLabel('Shouting').selectOption({ label: 'Off' });
  await page.getByLabel(/own limit on length/).fill('12');
  await page.getByLabel(/own limit on length/).blur();
  await expect(page.getByText('from 20 to 280')).toBeVisible();
  await page.getByLabel(/own limit on length/).fill('140');
  await page.getByLabel(/own limit on length/).blur();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/own limit on length/)).toHaveValue('140');
  await expect(page.getByLabel('Shouting')).toHaveValue('off');

  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page)).toEqual([]);
});

test('a change reaches the tabs on X, though the worker has been asleep', async ({
  context,
  extensionId,
  page: x,
  panelOf,
}) => {
  await x.goto('https://x.com/home');
  const setup = await context.newPage();
  await setup.goto(setupAddress(extensionId));
  await setup.getByLabel('School name').fill(SCHOOL.name);
  await setup.getByLabel('Handle').fill(SCHOOL.handle);
  await stopWorkers(x);
  await setup.getByRole('button', { name: 'Save' }).click();
  await expect(setup.getByText(/^Known: @/)).toBeVisible({ timeout: 15_000 });

  const panel = await panelOf(x);
  await x.bringToFront();
  await typeInto(inlineComposer(x).editor(), 'Such a gr8 day');
  await panel.shows(/held/i);
  await stopWorkers(x);
  await setup.bringToFront();
  await setup.getByLabel('Texting shorthand').selectOption({ label: 'Off' });
  await expect(setup.getByText('Saved.')).toBeVisible();
  await x.bringToFront();
  await panel.shows(/no breach found/i);
  await setup.close();
});
