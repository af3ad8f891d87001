import { expect, test } from 'vitest';
import { TABLE } from '../guard/table.ts';
import { createWords } from '../i18n/index.ts';
import { spokenState } from '../overlay/state-words.ts';
import type { PanelItem } from '../overlay/types.ts';
import { overlayWords } from './overlay-words.ts';

const ITEM: PanelItem = {
  ...{ id: 'a', severity: 'stop', excerpt: 'gr8', what: '', why: '', how: '' },
  ...{ fix: null, answer: null, dismissable: false, choices: [], ranges: [] },
};

test('whatever the verdict, the panel’s words say each state once', () => {
  const real = overlayWords(createWords('en_GB'));
  for (const { verdict } of TABLE) {
    if (!verdict) continue;
    const items = verdict.state === 'warned' ? [ITEM] : [];
    const summary = createWords('en_GB')(verdict.why, { count: items.length });
    const said = spokenState({ ...verdict, items, summary }, real);
    for (const name of [/\bheld\b/gi, /not checked/gi, /no breach found/gi]) {
      expect(said.match(name)?.length ?? 0, said).toBeLessThanOrEqual(1);
    }
    expect(said).toMatch(/^Lollipop: \p{Lu}|^Lollipop: \d/u);
    expect(said).toMatch(/[^.]\.$/);
    expect(said.includes('eld'), said).toBe(verdict.hold);
  }
});
