import type { Page } from 'playwright';
import { inlineComposer } from '../fixtures/composer.ts';

/** Milliseconds of the page's main thread for each key of ordinary typing. */
export interface PerKey {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

const TEXT = 'The river was high after the rain, so the bridge and the far meadow had to wait. ';

/** Types ordinary text into the draft that is open, and divides what the main thread did by its keys. */
export async function mainThreadPerKey(page: Page): Promise<PerKey> {
  await inlineComposer(page).editor().click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<Map<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await read();
  await page.keyboard.type(TEXT, { delay: 70 });
  const after = await read();
  await session.detach();
  const each = (...names: string[]): number => {
    const seconds = names.map((name) => (after.get(name) ?? 0) - (before.get(name) ?? 0));
    const total = seconds.reduce((sum, one) => sum + one, 0);
    return Math.round((total * 10_000) / TEXT.length) / 10;
  };
  return {
    task: each('TaskDuration'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration', 'RecalcStyleDuration'),
  };
}
