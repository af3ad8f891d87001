import type { Page } from 'playwright';

/** Waits for the heading of this name. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();
/** Presses the first button of this name. */
export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const find = async (page: Page, name: string) => {
  await page.getByRole('searchbox').fill(name);
  await page.getByText('1 pupil', { exact: true }).waitFor();
};
/** Searches and opens the one pupil of this name. */
export const openPupil = async (page: Page, name: string) => {
  await find(page, name);
  await page.getByRole('searchbox').press('Enter');
  await heading(page, name);
};
