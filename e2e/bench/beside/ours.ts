import { draftOf } from '../../../src/lint/draft-of.ts';
import { configure, NO_FACTS } from '../../../src/lint/index.ts';
import { openHarper, type Proofreader } from '../../../src/offscreen/harper.ts';
import { ASKED_OF_HARPER } from '../../../src/rules/grammar/groups.ts';
import type { Reads } from './times.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

/** Every rule as it comes to a new school: no proofreader. */
export function withoutGrammar(): Reads {
  const off = { severity: 'off' } as const;
  const linter = configure({ rules: { grammar: off, spelling: off } });
  return (text) => linter.run(draftOf(text), NO_FACTS, NOON).length;
}

/** The same with what the proofreader says, as the worker puts it together. */
export async function withGrammar(): Promise<Reads> {
  const linter = configure({ rules: {} });
  const harper = await openHarper(ASKED_OF_HARPER);
  return async (text) => {
    const said = await harper.read(text);
    return linter.run(draftOf(text), { ...NO_FACTS, remarks: () => said }, NOON).length;
  };
}

export const harperReads =
  (harper: Proofreader): Reads =>
  async (text) =>
    (await harper.read(text)).length;
