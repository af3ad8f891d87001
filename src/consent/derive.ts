import type { Day } from './day.ts';
import { addDays, londonDay } from './day.ts';
import type { BodyOf, ConsentEvent } from './events.ts';
import { inOrder } from './history.ts';
import { withAnswers, withWithdrawal } from './permission.ts';
import type { PictureAnswer } from './picture.ts';
import { type Details, NO_DETAILS, type Pupil, type PupilId } from './pupil.ts';
import { USES } from './uses.ts';

/** Somebody or something whose name is no pupil's: `id` is that of the event that added it. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly is: BodyOf<'known-name-added'>['is'];
}

/** The consent list as it stands. */
export interface Register {
  readonly pupils: ReadonlyMap<PupilId, Pupil>;
  readonly known: readonly KnownName[];
  /** The latest answer for each picture whose bytes are known by their print. */
  readonly pictures: ReadonlyMap<string, PictureAnswer>;
  /**
   * Until when the list is known to be current (UTC ms): the instant it was last confirmed, or the day
   * its last import was true, whichever is later; null: never.
   */
  readonly currentAt: number | null;
  readonly erased: ReadonlySet<PupilId>;
}

interface Growing {
  readonly pupils: Map<PupilId, Pupil>;
  readonly known: Map<string, KnownName>;
  readonly pictures: Map<string, PictureAnswer>;
  readonly erased: Set<PupilId>;
  currentAt: number | null;
}

/**
 * The list that follows from everything recorded.
 * @param events in any order; an event that is there twice counts once.
 * @param damaged pupils of whom something recorded is missing or can't be read: no to everything,
 * never an older yes.
 */
export function derive(
  events: Iterable<ConsentEvent>,
  damaged: ReadonlySet<PupilId> = new Set(),
): Register {
  const state: Growing = {
    pupils: new Map(),
    known: new Map(),
    pictures: new Map(),
    erased: new Set(),
    currentAt: null,
  };
  const told = inOrder(events).filter(({ undoneBy }) => undoneBy === null);
  // Added first, so that a machine whose clock is behind can't lose what was recorded of a pupil.
  for (const { event } of told) if (event.body.type === 'pupil-added') add(state, event.body);
  for (const { event } of told) apply(state, event);
  for (const id of damaged) {
    if (state.erased.has(id)) continue;
    state.pupils.set(id, { ...(state.pupils.get(id) ?? blank(id, NO_DETAILS)), damaged: true });
  }
  for (const id of state.erased) state.pupils.delete(id);
  return { ...state, known: [...state.known.values()] };
}

function blank(id: PupilId, details: Details): Pupil {
  return {
    ...details,
    id,
    onRoll: 'yes',
    leavingDate: null,
    doNotPhotograph: 'no',
    permissions: {},
    damaged: false,
  };
}

function add(state: Growing, { pupil, details }: BodyOf<'pupil-added'>): void {
  state.pupils.set(pupil, blank(pupil, details));
}

function apply(state: Growing, event: ConsentEvent): void {
  const { body } = event;
  switch (body.type) {
    case 'pupil-added':
    case 'event-undone':
      return;
    case 'list-imported':
      current(state, trueAt(event.at, body.day));
      return;
    case 'list-confirmed':
      current(state, event.at);
      return;
    case 'known-name-added':
      state.known.set(event.id, { id: event.id, name: body.name, is: body.is });
      return;
    case 'known-name-removed':
      state.known.delete(body.added);
      return;
    case 'picture-declared':
      if (body.print !== null) state.pictures.set(body.print, body.answer);
      return;
    case 'classes-rolled-over':
      rollOver(state, body);
      return;
    case 'pupil-erased':
      state.erased.add(body.pupil);
      return;
    default:
      change(state, body.pupil, (pupil) => changed(pupil, event));
  }
}

function current(state: Growing, at: number): void {
  state.currentAt = Math.max(state.currentAt ?? at, at);
}

/** Of an earlier day nobody knows the hour: from its beginning, so that a list is never too young. */
function trueAt(at: number, day: Day | null): number {
  return day === null || day >= londonDay(at) ? at : Date.parse(`${day}T00:00:00Z`);
}

/** Something of a pupil whose adding is missing: not to be trusted, so damaged. */
function change(state: Growing, id: PupilId, to: (pupil: Pupil) => Pupil): void {
  const pupil = state.pupils.get(id) ?? { ...blank(id, NO_DETAILS), damaged: true };
  state.pupils.set(id, to(pupil));
}

function changed(pupil: Pupil, event: ConsentEvent): Pupil {
  const { body } = event;
  switch (body.type) {
    case 'pupil-changed':
      return { ...pupil, ...definedOf(body.change) };
    case 'consent-recorded':
      return { ...pupil, permissions: withAnswers(pupil.permissions, { ...event, body }, USES) };
    case 'consent-withdrawn':
      return { ...pupil, permissions: withWithdrawal(pupil.permissions, { ...event, body }) };
    case 'do-not-photograph-set':
      return { ...pupil, doNotPhotograph: body.value };
    case 'roll-set':
      return { ...pupil, onRoll: body.onRoll, leavingDate: body.leavingDate };
    default:
      return pupil;
  }
}

function definedOf(change: BodyOf<'pupil-changed'>['change']): Partial<Details> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function rollOver({ pupils }: Growing, { day, moves }: BodyOf<'classes-rolled-over'>): void {
  const leaving: Day = addDays(day, -1);
  const moveOf = new Map(moves.map(({ from, to }) => [`${from.yearGroup}\n${from.className}`, to]));
  for (const [id, pupil] of pupils) {
    const to = moveOf.get(`${pupil.yearGroup}\n${pupil.className}`);
    if (to === undefined || pupil.onRoll === 'no') continue;
    if (to !== null) pupils.set(id, { ...pupil, ...to });
    // Somebody who left before that does not come back by it.
    else if (pupil.leavingDate === null || pupil.leavingDate > leaving) {
      pupils.set(id, { ...pupil, leavingDate: leaving });
    }
  }
}
