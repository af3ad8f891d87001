import type { Day } from './day.ts';
import type { BodyOf, ConsentEvent } from './events.ts';
import { foldName } from './fold.ts';
import type { Evidence, Objection, Permission } from './pupil.ts';
import type { Use } from './uses.ts';

type Permissions = Readonly<Partial<Record<Use, Permission>>>;
type Recorded = ConsentEvent & { readonly body: BodyOf<'consent-recorded'> };
type Withdrawn = ConsentEvent & { readonly body: BodyOf<'consent-withdrawn'> };

/** Evidence that comes from a parent or pupil in person, who may then take back their own no. */
const FIRST_HAND: readonly string[] = ['form', 'phone', 'e-mail', 'in-person', 'other'];

/** The permissions once an answer is recorded. */
export function withAnswers(
  before: Permissions,
  event: Recorded,
  uses: readonly Use[],
): Permissions {
  const { answers, settles, ...said } = event.body;
  const objection = { event: event.id, givenBy: said.givenBy, how: said.evidence.kind };
  const after: Partial<Record<Use, Permission>> = { ...before };
  for (const use of uses) {
    const answer = answers[use];
    if (answer === undefined) continue;
    const standing = (before[use]?.objections ?? []).filter(
      ({ event: id, givenBy }) =>
        !settles.includes(id) &&
        !(FIRST_HAND.includes(said.evidence.kind) && sameGiver(givenBy, said.givenBy)),
    );
    const objections: Objection[] =
      answer === 'no' ? [...standing, { ...objection, kind: 'refused', on: null }] : standing;
    after[use] = {
      answer,
      from: said.from,
      until: said.until,
      withdrawn: answer === 'yes' ? null : stillWithdrawn(said.evidence.kind, standing),
      objections,
      givenBy: said.givenBy,
      relationship: said.relationship,
      parentalResponsibility: said.parentalResponsibility,
      conditions: said.conditions,
      evidence: said.evidence,
      event: event.id,
      at: event.at,
      by: event.by,
    };
  }
  return after;
}

/** The permissions once a withdrawal is recorded: what was agreed stays to be seen, but is withdrawn. */
export function withWithdrawal(before: Permissions, event: Withdrawn): Permissions {
  const { uses, on, givenBy, relationship, evidence } = event.body;
  const after: Partial<Record<Use, Permission>> = { ...before };
  for (const use of uses) {
    const earlier = before[use];
    const objection: Objection = {
      event: event.id,
      kind: 'withdrawn',
      on,
      givenBy,
      how: evidence.kind,
    };
    const record = { evidence, event: event.id, at: event.at, by: event.by };
    const first = earlier?.withdrawn ?? on;
    after[use] = earlier
      ? {
          ...earlier,
          ...record,
          withdrawn: first < on ? first : on,
          objections: [...earlier.objections, objection],
        }
      : {
          answer: 'unknown',
          from: null,
          until: null,
          withdrawn: on,
          objections: [objection],
          givenBy,
          relationship,
          parentalResponsibility: 'not-kept',
          conditions: '',
          ...record,
        };
  }
  return after;
}

/** A file that says anything but yes leaves what was withdrawn here as it was. */
function stillWithdrawn(how: Evidence['kind'], standing: readonly Objection[]): Day | null {
  if (how !== 'import') return null;
  const days = standing.flatMap(({ kind, on }) =>
    kind === 'withdrawn' && on !== null ? [on] : [],
  );
  return days.sort()[0] ?? null;
}

/** An unnamed person may be anybody, so two of them are not known to be the same. */
function sameGiver(a: string, b: string): boolean {
  return foldName(a) !== '' && foldName(a) === foldName(b);
}
