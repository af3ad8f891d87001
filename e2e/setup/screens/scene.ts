import type { Page } from 'playwright';
import { type OwnPage, ownAddress } from '../../fixtures/own-pages.ts';
import type { Desk } from './desk.ts';

/** One screen of our own: where it is, and what is done there before its picture is taken. */
export interface Scene {
  readonly name: string;
  readonly page: OwnPage;
  /** What follows in the address; asked once the list is there. */
  readonly rest?: string | ((desk: Desk) => Promise<string>);
  /** Brings the page to where its picture is taken. */
  play(page: Page, desk: Desk): Promise<unknown>;
  /** Puts back what that has changed, for the next theme and size. */
  after?(page: Page, desk: Desk): Promise<unknown>;
}

/** Scenes that need the list in one state, which is brought about once for all of them. */
export interface Act {
  readonly enter?: (desk: Desk) => Promise<unknown>;
  readonly scenes: readonly Scene[];
}

/** A scene that is there as soon as this can be read or found on the page. */
export const still = (
  name: string,
  page: OwnPage,
  heading: string | RegExp,
  rest: NonNullable<Scene['rest']> = '',
): Scene => ({
  name,
  page,
  rest,
  play: (shown) => shown.getByRole('heading', { name: heading }).first().waitFor(),
});

/** Goes to the scene in this tab, and plays it. */
export async function playScene(scene: Scene, page: Page, desk: Desk): Promise<void> {
  const { rest = '' } = scene;
  const after = typeof rest === 'string' ? rest : await rest(desk);
  // From page to page of the same file only the hash would change, and the scene before would stay.
  await page.goto('about:blank');
  await page.goto(ownAddress(desk.extensionId, scene.page, after));
  await scene.play(page, desk);
}
