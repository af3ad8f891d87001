import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { BodyOf, ConsentBody } from '../events.ts';
import { NO_DETAILS, type Permission, type PupilId } from '../pupil.ts';
import type { Progress } from '../table/table.ts';
import { USES, type Use } from '../uses.ts';
import type { Change, Changed, Conflict, Plan } from './compare.ts';
import { withListed } from './details.ts';
import type { Listed, ListedConsent } from './listed.ts';

/** What a person decided about a plan. Without a word nothing is lost and no protection is lifted. */
export interface Choices {
  /** Conflicts in which the file is right. */
  readonly takeFile: ReadonlySet<Conflict>;
  /** Of those who are gone, who has left. */
  readonly left: ReadonlySet<PupilId>;
}
export const NO_CHOICES: Choices = { takeFile: new Set(), left: new Set() };

export interface ImportContext {
  /** ISO day on which the files were true: from then on the list counts as current. */
  readonly today: Day;
  /** Where the file is kept, in words; never its content. */
  readonly reference: string;
  readonly files: number;
  /** A random id for a new pupil. */
  newId(): PupilId;
}

/** The events that carry out a plan, all to be written at once; for where nobody waits. */
export function eventsOf(plan: Plan, choices: Choices, context: ImportContext): ConsentBody[] {
  const work = eventsInSteps(plan, choices, context);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Pupils worked on between two pauses. */
const STEP = 500;

/**
 * The same in steps.
 * @yields how far it is, at moments fit for a pause.
 */
export function* eventsInSteps(
  plan: Plan,
  choices: Choices,
  context: ImportContext,
): Generator<Progress, ConsentBody[]> {
  const evidence = { kind: 'import' as const, reference: context.reference };
  const bodies: ConsentBody[] = [];
  const of = plan.added.length + plan.changed.length;
  let done = 0;
  for (const listed of plan.added) {
    bodies.push(...addedEvents(listed, context));
    done += 1;
    if (done % STEP === 0) yield { done, of };
  }
  for (const one of plan.changed) {
    bodies.push(...changeEvents(one, choices, context));
    done += 1;
    if (done % STEP === 0) yield { done, of };
  }
  const left = plan.gone
    .filter(({ id }) => choices.left.has(id))
    .map(({ id: pupil }): ConsentBody => {
      const leavingDate = addDays(context.today, -1);
      return { type: 'roll-set', pupil, evidence, onRoll: 'no', leavingDate };
    });
  const counts = {
    day: context.today,
    files: context.files,
    rows: plan.rows,
    added: plan.added.length,
    changed: plan.changed.length,
    left: left.length,
    refused: plan.problems.filter(({ refused }) => refused).length,
  };
  return [...bodies, ...left, { type: 'list-imported', ...counts }];
}

function addedEvents(listed: Listed, context: ImportContext): ConsentBody[] {
  const evidence = { kind: 'import' as const, reference: context.reference };
  const pupil = context.newId();
  const details = withListed(NO_DETAILS, listed.details);
  const consents = USES.flatMap((use) => {
    const to = listed.consents[use];
    return to === undefined ? [] : [{ use, to, from: undefined, asked: false }];
  });
  return [
    { type: 'pupil-added', pupil, evidence, details },
    ...consentEvents(pupil, consents, context),
    ...banEvents(pupil, listed, context),
    ...(listed.onRoll !== undefined && !isPlainlyHere(listed)
      ? [rollEvent(pupil, listed, context)]
      : []),
  ];
}

const isPlainlyHere = ({ onRoll, leavingDate }: Listed): boolean =>
  onRoll === 'yes' && (leavingDate ?? null) === null;

function changeEvents(
  { pupil, listed, changes, conflicts }: Changed,
  choices: Choices,
  context: ImportContext,
): ConsentBody[] {
  const taken: Change[] = [
    ...changes,
    ...conflicts.filter((one) => choices.takeFile.has(one)).map(({ change }) => change),
  ];
  const asked = new Set(
    conflicts.filter(({ kind }) => kind === 'objection-here').map(({ change }) => change),
  );
  const of = <W extends Change['what']>(what: W) =>
    taken.filter((change): change is Extract<Change, { what: W }> => change.what === what);
  const evidence = { kind: 'import' as const, reference: context.reference };
  const change = withListed(pupil, listed.details);
  return [
    ...(of('detail').length > 0
      ? [{ type: 'pupil-changed' as const, pupil: pupil.id, evidence, change }]
      : []),
    ...consentEvents(
      pupil.id,
      of('consent').map((change) => ({ ...change, asked: asked.has(change) })),
      context,
    ),
    ...(of('do-not-photograph').length > 0 ? banEvents(pupil.id, listed, context, true) : []),
    ...(of('roll').length > 0 ? [rollEvent(pupil.id, listed, context)] : []),
  ];
}

interface NewConsent {
  readonly use: Use;
  readonly to: ListedConsent;
  readonly from: Permission | undefined;
  /** A person was asked about the noes recorded here and found the file right. */
  readonly asked: boolean;
}

/** Uses with the same terms are one event; withdrawals come after what they withdraw. */
function consentEvents(
  pupil: PupilId,
  consents: readonly NewConsent[],
  { reference }: ImportContext,
): ConsentBody[] {
  const evidence = { kind: 'import' as const, reference };
  const recorded = new Map<string, BodyOf<'consent-recorded'>>();
  const withdrawn = new Map<string, BodyOf<'consent-withdrawn'>>();
  for (const { use, to, from, asked } of consents) {
    const { answer, withdrawn: on, ...terms } = to;
    if (answer === 'unknown' && from === undefined && on === null) continue;
    const key = JSON.stringify([terms, asked]);
    // A file's new word takes back its own earlier one; what a person recorded here only if asked.
    const settles = (from?.objections ?? [])
      .filter(({ how }) => asked || how === 'import')
      .map(({ event }) => event);
    const before = recorded.get(key);
    recorded.set(key, {
      type: 'consent-recorded',
      pupil,
      evidence,
      ...terms,
      answers: { ...before?.answers, [use]: answer },
      settles: [...new Set([...(before?.settles ?? []), ...settles])],
    });
    if (on === null) continue;
    const { givenBy, relationship } = terms;
    const uses = [...(withdrawn.get(on)?.uses ?? []), use];
    withdrawn.set(on, {
      type: 'consent-withdrawn',
      pupil,
      evidence,
      givenBy,
      relationship,
      uses,
      on,
    });
  }
  return [...recorded.values(), ...withdrawn.values()];
}

function banEvents(
  pupil: PupilId,
  { doNotPhotograph: value }: Listed,
  { reference }: ImportContext,
  always = false,
): ConsentBody[] {
  if (value === undefined || (value === 'no' && !always)) return [];
  return [{ type: 'do-not-photograph-set', pupil, evidence: { kind: 'import', reference }, value }];
}

function rollEvent(
  pupil: PupilId,
  { onRoll = 'yes', leavingDate = null }: Listed,
  { reference }: ImportContext,
): ConsentBody {
  return { type: 'roll-set', pupil, evidence: { kind: 'import', reference }, onRoll, leavingDate };
}
