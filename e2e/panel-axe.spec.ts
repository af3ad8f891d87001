import { axe } from './fixtures/axe.ts';
import { writeAtHome } from './fixtures/composer.ts';
import { expect, test } from './fixtures/extension.ts';

/** axe can't see into a closed root, so it is given a copy of what is drawn, with its styles. */
for (const theme of ['light', 'dark'] as const) {
  for (const shape of ['open', 'folded'] as const) {
    test(`axe finds nothing in the ${shape} panel, ${theme}`, async ({
      page,
      panel,
      replica,
      context,
    }) => {
      await replica.set({ theme });
      const { post } = await writeAtHome(page, 'Thx for a gr8 #SportsDay at school');
      await panel.shows(/held/i);
      if (shape === 'open') {
        await post.click();
        await panel.open();
        await panel.control(/great/);
      }
      const { html, css } = await panel.copy();
      const copy = await context.newPage();
      await copy.setContent(
        `<!doctype html><html lang="en-GB"><head><title>The panel</title></head><body><main>
           <h1>The panel</h1>
           <div id="host"><template shadowrootmode="open"><style>${css}</style>${html}</template></div>
         </main></body></html>`,
      );
      expect(await copy.locator('#host button').count()).toBeGreaterThan(0);
      expect(await axe(copy)).toEqual([]);
    });
  }
}
