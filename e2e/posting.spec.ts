import { textIn, typeInto } from './fixtures/composer.ts';
import { expect, test } from './fixtures/extension.ts';
import { SURFACES, WAYS } from './surfaces.ts';

/**
 * The table of the guard: every surface x every way of posting. A breach is held wherever and
 * however it is posted, the draft stays as it was, and once mended it goes, once, as written.
 */
const BREACH = 'Our team played a gr8 match today.';
const MENDED = 'Our team played a great match today.';

for (const surface of SURFACES) {
  test.describe(surface.name, () => {
    for (const way of WAYS) {
      test(`${way.name} is held until mended, then goes`, async ({ page, panel, replica }) => {
        await replica.set(surface.options ?? {});
        const composer = await surface.open(page);
        const editor = composer.editor(surface.row);
        await typeInto(editor, BREACH);

        await way.post(page, composer, surface.row);
        await panel.shows(/held/i);
        await panel.open();
        await panel.control(/great/);
        expect(await replica.posted(), 'held').toEqual([]);
        expect(await textIn(editor), 'the draft is as it was').toBe(BREACH);

        await panel.click(/great/);
        await expect.poll(() => textIn(editor)).toBe(MENDED);
        const goes = way.shortcut && surface.noShortcut ? composer.post.click() : null;
        await (goes ?? way.post(page, composer, surface.row));
        await expect.poll(() => replica.posted()).toEqual([...surface.before, MENDED]);
      });
    }
  });
}
