import type { Day } from '../day.ts';
import type { Register } from '../derive.ts';
import { foldName } from '../fold.ts';
import type { Permission, Pupil, PupilId } from '../pupil.ts';
import type { Progress } from '../table/table.ts';
import { USES, type Use } from '../uses.ts';
import { changedDetails, type DetailChange, flat } from './details.ts';
import { finder, otherBirth } from './finder.ts';
import type { Listed, ListedConsent, RowProblem } from './listed.ts';
import type { Reading } from './read.ts';
import { nearFinder, otherPerson } from './same-person.ts';

/** One thing the file says otherwise than the list. */
export type Change =
  | { readonly what: 'detail'; readonly detail: DetailChange }
  | {
      readonly what: 'consent';
      readonly use: Use;
      readonly from: Permission | undefined;
      readonly to: ListedConsent;
    }
  | { readonly what: 'do-not-photograph'; readonly to: 'yes' | 'no' | 'unclear' }
  | { readonly what: 'roll' };

/**
 * A change that would undo what was recorded here to protect a pupil. Unless a person says
 * otherwise the list stays as it is.
 */
export interface Conflict {
  readonly kind: 'objection-here' | 'condition-dropped' | 'photograph-ban-lifted' | 'left-here';
  readonly change: Change;
}

export interface Changed {
  readonly pupil: Pupil;
  readonly listed: Listed;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** What an import would do; nothing is written until a person says so. */
export interface Plan {
  readonly added: readonly Listed[];
  readonly changed: readonly Changed[];
  readonly same: number;
  /** On the list, on roll, and in none of the files. */
  readonly gone: readonly Pupil[];
  /** Rows that fit two pupils, or a pupil with another birth: they are left out. */
  readonly unclear: readonly { readonly listed: Listed; readonly pupils: readonly PupilId[] }[];
  readonly problems: readonly RowProblem[];
  readonly rows: number;
}

const STEP = 500;

/**
 * Lays what was read beside the list.
 * @yields how far it is, at moments fit for a pause.
 */
export function* compare(register: Register, reading: Reading): Generator<Progress, Plan> {
  const find = yield* finder(
    register,
    reading.pupils.some(({ onlyRefused }) => onlyRefused),
  );
  const added: Listed[] = [];
  const changed: Changed[] = [];
  const unclear: { listed: Listed; pupils: PupilId[] }[] = [];
  const lost: Listed[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<PupilId, Listed>();
  let done = 0;
  for (const listed of reading.pupils) {
    const pupils = find(listed);
    const [pupil] = pupils;
    if (pupil === undefined && listed.onlyRefused) lost.push(listed);
    else if (pupil === undefined) added.push(listed);
    else if (pupils.length > 1 || seen.has(pupil.id) || isOther(pupil, listed)) {
      const apart = pupils.length === 1;
      if (apart || !listed.onlyRefused) {
        unclear.push({ listed, pupils: pupils.map(({ id }) => id) });
      } else problems.push(...listed.rows.map((row) => told(row, 'fitsSeveral', {}, false)));
      for (const one of pupils) {
        const doubt = seen.has(one.id) ? null : refusedFor(one, listed, apart);
        if (doubt) changed.push(doubt);
        seen.set(one.id, listed);
      }
    } else {
      seen.set(pupil.id, listed);
      // Who is refused is known by any name; the list of refusals does not rename them.
      const said = listed.onlyRefused ? { ...listed, details: {} } : listed;
      const difference = differenceOf(pupil, said);
      if (difference.changes.length + difference.conflicts.length > 0) changed.push(difference);
    }
    done += 1;
    if (done % STEP === 0) yield { done, of: reading.pupils.length };
  }
  const differs = new Set([
    ...changed.map(({ pupil }) => pupil.id),
    ...unclear.flatMap(({ pupils }) => pupils),
  ]);
  const doubted = new Set(seen.keys());
  const near = lost.length === 0 ? () => [] : nearFinder(register.pupils.values(), flat);
  for (const listed of lost) {
    for (const one of near(listed.details)) {
      // Of whoever the files name, reading them has thought of it already.
      const doubt = doubted.has(one.id) ? null : refusedFor(one, listed, true);
      if (!doubt) continue;
      doubted.add(one.id);
      changed.push(doubt);
      const value = `${one.forenames.legal} ${one.surnames.legal}`;
      problems.push(...listed.rows.map((row) => told(row, 'nearName', { value }, false)));
    }
    problems.push(...listed.rows.map((row) => told(row, 'noMatch', {}, true)));
  }
  const rest = [...register.pupils.values()].filter(({ id }) => !seen.has(id));
  return {
    added,
    changed,
    same: [...seen.keys()].filter((id) => !differs.has(id)).length,
    gone: reading.whole
      ? rest
          .filter(({ onRoll, leavingDate }) => onRoll === 'yes' && leavingDate === null)
          .sort((a, b) => (bySurname(a) < bySurname(b) ? -1 : 1))
      : [],
    unclear,
    problems: [...reading.problems, ...problems],
    rows: reading.rows,
  };
}

const bySurname = ({ surnames, forenames }: Pupil): string =>
  foldName(`${surnames.legal} ${forenames.legal}`);

function told(
  { file, row }: Listed['rows'][number],
  key: RowProblem['key'],
  params: RowProblem['params'],
  refused: boolean,
): RowProblem {
  return { file, row, column: null, key, params, refused };
}

/** Of one id, but with another birth or another forename. */
const isOther = (pupil: Pupil, listed: Listed): boolean =>
  otherBirth(pupil, listed) || (!listed.onlyRefused && otherPerson(flat(pupil), listed.details));

/**
 * What a row that may be about this pupil takes from them; null where it refuses nothing.
 * @param near its name, or whose id it has, is another: what it refuses is unclear, not a no.
 */
function refusedFor(pupil: Pupil, listed: Listed, near: boolean): Changed | null {
  const changes: Change[] = USES.flatMap((use): Change[] => {
    const from = pupil.permissions[use];
    const said = listed.consents[use];
    const refuses = said !== undefined && (said.answer !== 'yes' || said.withdrawn !== null);
    if (!refuses || from?.answer !== 'yes') return [];
    const answer = near ? 'unclear' : said.answer === 'yes' ? 'no' : said.answer;
    const { until, withdrawn, givenBy, relationship, parentalResponsibility, conditions } = from;
    const terms = { until, withdrawn, givenBy, relationship, parentalResponsibility, conditions };
    return [{ what: 'consent', use, from, to: { ...terms, from: from.from, answer } }];
  });
  const ban = listed.doNotPhotograph ?? 'no';
  const to = near ? 'unclear' : ban;
  if (ban !== 'no' && pupil.doNotPhotograph === 'no') {
    changes.push({ what: 'do-not-photograph', to });
  }
  if (changes.length === 0) return null;
  return { pupil, listed: { ...listed, details: {}, doNotPhotograph: to }, changes, conflicts: [] };
}

function differenceOf(pupil: Pupil, listed: Listed): Changed {
  const changes: Change[] = changedDetails(pupil, listed.details).map((detail) => ({
    what: 'detail',
    detail,
  }));
  const conflicts: Conflict[] = [];
  const put = (change: Change, kind: Conflict['kind'] | null) =>
    kind === null ? changes.push(change) : conflicts.push({ kind, change });
  for (const use of USES) {
    const said = listed.consents[use];
    const from = pupil.permissions[use];
    if (said === undefined) continue;
    const to = keepingConditions(from, said);
    if (sameConsent(from, to)) continue;
    put({ what: 'consent', use, from, to }, consentConflict(from, to));
  }
  const ban = listed.doNotPhotograph;
  if (ban !== undefined && ban !== pupil.doNotPhotograph) {
    const lifted = ban === 'no' || pupil.doNotPhotograph === 'yes';
    put({ what: 'do-not-photograph', to: ban }, lifted ? 'photograph-ban-lifted' : null);
  }
  const { onRoll = 'yes', leavingDate = null } = listed;
  if (onRoll !== pupil.onRoll || leavingDate !== pupil.leavingDate) {
    const back =
      onRoll === 'yes' &&
      (pupil.onRoll !== 'yes' || isLater(leavingDate, pupil.leavingDate ?? leavingDate));
    put({ what: 'roll' }, back ? 'left-here' : null);
  }
  return { pupil, listed, changes, conflicts };
}

/** null: has no last day, later than any. */
const isLater = (a: Day | null, b: Day | null): boolean => b !== null && (a === null || a > b);

function sameConsent(from: Permission | undefined, to: ListedConsent): boolean {
  if (from === undefined) return to.answer === 'unknown' && to.withdrawn === null;
  const terms = from.answer === 'unknown' && to.answer === 'unknown';
  return (
    from.answer === to.answer &&
    (from.withdrawn === to.withdrawn || (to.withdrawn === null && staysWithdrawn(from, to))) &&
    (terms ||
      (from.from === to.from &&
        from.until === to.until &&
        from.givenBy === to.givenBy &&
        from.relationship === to.relationship &&
        from.parentalResponsibility === to.parentalResponsibility &&
        from.conditions === to.conditions))
  );
}

/** What was recorded here to protect a pupil and nobody has taken back. */
const byHand = ({ objections }: Permission) => objections.filter(({ how }) => how !== 'import');

/** A no of the file has nothing against a withdrawal recorded here: it stays. */
const staysWithdrawn = (from: Permission, to: ListedConsent): boolean =>
  to.answer !== 'yes' && byHand(from).some(({ kind }) => kind === 'withdrawn');

/** A blank or a no does not lose a condition: the next yes must still be asked about it. */
function keepingConditions(from: Permission | undefined, to: ListedConsent): ListedConsent {
  const lost = from !== undefined && to.answer !== 'yes' && to.conditions === '';
  return lost ? { ...to, conditions: from.conditions } : to;
}

/** A yes of the file against a no that a person recorded here, or without a condition kept here. */
function consentConflict(from: Permission | undefined, to: ListedConsent): Conflict['kind'] | null {
  if (from === undefined || to.answer !== 'yes') return null;
  if (byHand(from).length > 0 && !asWithdrawn(from, to)) return 'objection-here';
  const lastByHand = from.evidence.kind !== 'import';
  const objects = from.objections.length > 0 || from.withdrawn !== null || from.answer !== 'yes';
  if (objects && lastByHand && !asWithdrawn(from, to)) return 'objection-here';
  if (from.withdrawn !== null && to.withdrawn === null) return 'objection-here';
  return from.conditions !== '' && to.conditions !== from.conditions ? 'condition-dropped' : null;
}

/** The file says itself that its yes was withdrawn, and no later than what stands here counts. */
function asWithdrawn({ objections, withdrawn }: Permission, to: ListedConsent): boolean {
  const on = to.withdrawn;
  if (on === null) return false;
  const days = [...objections.map((one) => one.on ?? ''), withdrawn ?? on];
  return days.every((day) => on <= day);
}
