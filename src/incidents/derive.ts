import type { Evidence, IncidentBodyOf, IncidentEvent, Step } from './events.ts';
import { capturesNothing, type IncidentKind } from './kinds.ts';

interface By {
  readonly at: number;
  readonly by: string;
}

/** A step, with what struck it out. */
export interface Taken extends By {
  readonly event: string;
  readonly step: Step;
  readonly struck: (By & { readonly why: string }) | null;
}

/** An incident, as it follows from everything recorded of it. */
export interface Incident {
  readonly id: string;
  /** null: its beginning is lost, which is to be said. */
  readonly kind: IncidentKind | null;
  readonly opened:
    | (By & Pick<IncidentBodyOf<'incident-opened'>, 'foundAt' | 'place' | 'link'>)
    | null;
  /** What it was called before, the oldest first. */
  readonly renamed: readonly (By & { readonly was: IncidentKind | null; readonly why: string })[];
  /** None of a kind of which nothing is captured, whatever was kept before it was called so. */
  readonly evidence: readonly (By & { readonly id: string; readonly of: Evidence })[];
  /** Everything done, the oldest first, struck out or not. */
  readonly steps: readonly Taken[];
  readonly closed: (By & Pick<IncidentBodyOf<'incident-closed'>, 'result' | 'why'>) | null;
  /** How often it was opened again, and why. */
  readonly reopened: readonly (By & { readonly why: string })[];
}

/** What is left of one whose time was over. */
export interface ErasedIncident extends By {
  readonly id: string;
  readonly kind: IncidentKind | null;
  readonly openedAt: number | null;
}

export interface Incidents {
  /** The newest first, by when they were found; those whose beginning is lost before all. */
  readonly all: readonly Incident[];
  readonly erased: readonly ErasedIncident[];
}

/** @param events in the order the records give them; one that is there twice counts once. */
export function deriveIncidents(events: Iterable<IncidentEvent>): Incidents {
  const all = new Map<string, Incident>();
  const erased = new Map<string, ErasedIncident>();
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const { at, by, body } = event;
    if (body.type === 'incident-erased') {
      erased.set(body.incident, { ...{ id: body.incident, at, by }, ...without(body) });
      continue;
    }
    all.set(body.incident, grown(all.get(body.incident) ?? begun(body.incident), event));
  }
  for (const id of erased.keys()) all.delete(id);
  const found = ({ opened }: Incident) => opened?.foundAt ?? Number.POSITIVE_INFINITY;
  return {
    all: [...all.values()].map(bare).sort((a, b) => found(b) - found(a)),
    erased: [...erased.values()],
  };
}

const without = ({ kind, openedAt }: IncidentBodyOf<'incident-erased'>) => ({ kind, openedAt });

const begun = (id: string): Incident => ({
  ...{ id, kind: null, opened: null, renamed: [], evidence: [], steps: [] },
  ...{ closed: null, reopened: [] },
});

/** Of indecent images nothing is ever shown, even where it was called something else at first. */
const bare = (one: Incident): Incident =>
  capturesNothing(one.kind) ? { ...one, evidence: [] } : one;

function grown(one: Incident, { id, at, by, body }: IncidentEvent): Incident {
  switch (body.type) {
    case 'incident-opened': {
      const { foundAt, place, link } = body;
      // A change of its kind may have come first, where two machines were merged.
      const kind = one.renamed.length > 0 ? one.kind : body.kind;
      return { ...one, kind, opened: { at, by, foundAt, place, link } };
    }
    case 'incident-kind-changed': {
      const { kind, why } = body;
      return { ...one, kind, renamed: [...one.renamed, { at, by, was: one.kind, why }] };
    }
    case 'evidence-kept':
      return { ...one, evidence: [...one.evidence, { at, by, id: body.evidence, of: body.of }] };
    case 'incident-step': {
      const taken = { at, by, event: id, step: body.step, struck: null };
      return { ...one, steps: [...one.steps, taken] };
    }
    case 'step-struck': {
      const struck = { at, by, why: body.why };
      return {
        ...one,
        steps: one.steps.map((taken) => (taken.event === body.of ? { ...taken, struck } : taken)),
      };
    }
    case 'incident-closed':
      return { ...one, closed: { at, by, result: body.result, why: body.why } };
    case 'incident-reopened':
      return { ...one, closed: null, reopened: [...one.reopened, { at, by, why: body.why }] };
    case 'incident-erased':
      return one;
  }
}

/** What was done and stands. */
export const standingSteps = ({ steps }: Pick<Incident, 'steps'>): readonly Step[] =>
  steps.filter(({ struck }) => struck === null).map(({ step }) => step);

/** A short name for people to quote, the same on every machine: no number tells how many there are. */
export const referenceOf = ({ id }: Pick<Incident, 'id'>): string =>
  `INC-${id.slice(0, 6).toUpperCase()}`;
