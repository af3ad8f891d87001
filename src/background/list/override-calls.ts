import { clockNow } from '../../clock.ts';
import { mayBeOverridden } from '../../guard/index.ts';
import type { Finding } from '../../lint/finding.ts';
import { linterFor } from '../linter.ts';
import { type OverrideAsk, overrideAsks } from '../override-asks.ts';
import { readSetup } from '../setup.ts';
import { tellX } from '../tell-pages.ts';
import type { Calls } from './call-types.ts';
import { factsFor } from './facts.ts';
import { overrideStops, withGivenOverrides } from './given-overrides.ts';
import { NotGranted } from './refused.ts';
import { proved } from './vault-calls.ts';
import { whoMay } from './who.ts';

/** What still stops a draft, checked anew: since it was asked about the list may have changed. */
async function stopsOf({ draft, pictures }: OverrideAsk) {
  const setup = await readSetup();
  if (setup.is !== 'there') throw new NotGranted('gone');
  const { policy } = setup.value;
  const now = clockNow();
  const { facts, locked } = await factsFor({ pictures }, now);
  // Without the list nobody can say what stops it.
  if (locked) throw new NotGranted('locked');
  const found = linterFor(policy).run(draft, facts, now);
  const left = await withGivenOverrides({ draft, pictures, facts }, found);
  const stops: readonly Finding[] = left.filter(({ severity }) => severity === 'stop');
  const never = stops.every(mayBeOverridden) ? 'none' : 'consent';
  return { facts, stops, never: policy.overrides === false ? 'forbidden' : never } as const;
}

const placeOf = ({ rule, message, row, field, start, end }: Omit<Finding, Unplaced>): string =>
  JSON.stringify([rule, message, row, field, start, end]);
type Unplaced = 'clause' | 'severity' | 'params' | 'fix';

async function askedFor(ask: string): Promise<OverrideAsk> {
  const found = await overrideAsks.read(ask);
  if (!found) throw new NotGranted('gone');
  return found;
}

export const OVERRIDES: Calls<'override-read' | 'override-give'> = {
  'override-read': async ({ ask }) => {
    await whoMay('override');
    const asked = await askedFor(ask);
    const { stops, never } = await stopsOf(asked);
    const texts = asked.draft.rows.map(({ text }) => text);
    return { texts, stops: stops.filter(mayBeOverridden), never };
  },

  'override-give': async ({ ask, shown, reason, proof }) => {
    await whoMay('override');
    const asked = await askedFor(ask);
    const { facts, stops, never } = await stopsOf(asked);
    if (never !== 'none') throw new NotGranted('not-allowed');
    // Nobody lets go what they were not shown: since then the list or a picture may have changed.
    const seen = new Set(shown.map(placeOf));
    if (stops.some((stop) => !seen.has(placeOf(stop)))) throw new NotGranted('changed');
    await proved(proof);
    const { draft, pictures } = asked;
    if (stops.length > 0) await overrideStops({ draft, pictures, facts }, stops, reason);
    await overrideAsks.close(ask);
    await tellX({ type: 'look-again' });
    return {};
  },
};
