import { all } from './dom.ts';
import type { Composer } from './types.ts';

export const INTERACTIVE =
  'a[href], button, input:not([type="file"]), select, textarea, [role="button"], [role="link"], [role="tab"], [role="progressbar"][aria-valuenow], [tabindex]:not([tabindex="-1"])';

/** X's own controls in the composer, which nothing drawn over the page may cover. */
export function controlsOf(composer: Composer): Element[] {
  return all(composer.root, INTERACTIVE).filter(
    (el) => !composer.editors.some((editor) => editor === el || editor.contains(el)),
  );
}
