import type { BrowserContext, Page } from 'playwright';
import { highlights } from '../../fixtures/highlights.ts';
import type { Panel } from '../../fixtures/panel.ts';
import { until } from '../../fixtures/until.ts';
import type { Replica } from '../../x/options.ts';

export interface Stage {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly replica: Replica;
  /** The set-up page first; afterwards the tab on whichever of our own pages a step goes to. */
  readonly own: Page;
  /** The tab on X. */
  readonly page: Page;
  readonly panel: Panel;
}

export interface TourStep {
  readonly title: string;
  /** Does it, makes sure of it, and says what was seen. */
  run(stage: Stage): Promise<string>;
  /** Whose picture is taken afterwards; the tab on X unless told otherwise. */
  readonly picture?: 'own' | 'window';
}

export function underlined(page: Page, words: string): Promise<unknown> {
  return until(
    async () => (await highlights(page)).some(({ text }) => text === words),
    `“${words}” is underlined`,
  );
}

export function nothingUnderlined(page: Page): Promise<unknown> {
  return until(async () => (await highlights(page)).length === 0, 'nothing is underlined any more');
}

export async function nothingPosted(replica: Replica): Promise<void> {
  const left = await replica.posted();
  if (left.length > 0) throw new Error(`This left: ${JSON.stringify(left)}`);
}

export async function arrives(replica: Replica, texts: readonly string[]): Promise<void> {
  await until(
    async () => (await replica.posted()).length >= texts.length,
    `${texts.length} posts arrive`,
  );
  const posted = JSON.stringify(await replica.posted());
  if (posted !== JSON.stringify(texts)) throw new Error(`What arrived was ${posted}`);
}

/** What the panel explains, without the headings and the labels of its buttons. */
export function sentences(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.filter((line) => /[.!?]$/.test(line)).join(' ');
}
