import type { Day } from '../day.ts';
import { decision } from '../decision.ts';
import type { Register } from '../derive.ts';
import type { ConsentEvent } from '../events.ts';
import { historyOf } from '../history.ts';
import type { PupilId } from '../pupil.ts';
import { USES } from '../uses.ts';

/** Everything held about one pupil, for a subject access request: plain data, fit for JSON. */
export interface AccessRequest {
  readonly made: Day;
  readonly pupil: unknown;
  readonly consents: readonly unknown[];
  /** Prints (SHA-256) of pictures the pupil was said to be in; the pictures are not kept. */
  readonly pictures: readonly string[];
  readonly history: readonly unknown[];
}

/**
 * @param nameOf the name of a person by the id in `by`.
 * @returns null when nobody of that id is on the list.
 */
export function accessRequest(
  register: Register,
  events: Iterable<ConsentEvent>,
  id: PupilId,
  day: Day,
  nameOf: (by: string) => string,
): AccessRequest | null {
  const pupil = register.pupils.get(id);
  if (!pupil) return null;
  const { permissions, ...details } = pupil;
  return {
    made: day,
    pupil: details,
    consents: USES.flatMap((use) => {
      const permission = permissions[use];
      if (permission === undefined) return [];
      const { event: _event, at, by, ...terms } = permission;
      const recorded = { at: instant(at), by: nameOf(by) };
      return [{ use, today: decision(pupil, use, day), ...terms, recorded }];
    }),
    pictures: [...register.pictures]
      .filter(([, { pupils }]) => pupils.includes(id))
      .map(([print]) => print),
    history: historyOf(events, id).map(({ event, undoneBy }) => ({
      at: instant(event.at),
      by: nameOf(event.by),
      what: withoutOthers(event, id),
      ...(undoneBy === null
        ? {}
        : { undone: { at: instant(undoneBy.at), by: nameOf(undoneBy.by) } }),
    })),
  };
}

const instant = (at: number): string => new Date(at).toISOString();

/** A picture's declaration names other pupils too: they are none of this one's business. */
function withoutOthers({ body }: ConsentEvent, id: PupilId): unknown {
  if (body.type !== 'picture-declared') return body;
  const only = (ids: readonly PupilId[]) => ids.filter((one) => one === id);
  const { judged: _judged, ...answer } = body.answer;
  const own = { pupils: only(answer.pupils), absent: only(answer.absent) };
  return { ...body, answer: { ...answer, ...own } };
}

/** One line to read: how deep it is set in, what it is about, and what it says. */
export interface AccessLine {
  readonly depth: number;
  readonly name: string;
  /** What a numbered line is one of; else the name itself. */
  readonly field: string;
  readonly value: string;
}

/** The same for people to read: every value with its name, none left out. */
export function accessLines(value: unknown, name = '', field = name, depth = 0): AccessLine[] {
  if (value === null || value === '' || value === undefined) return [];
  if (typeof value !== 'object') return [{ depth, name, field, value: String(value) }];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    Array.isArray(value)
      ? accessLines(one, `${Number(key) + 1}`, field, depth + 1)
      : accessLines(one, key, key, depth + 1),
  );
  if (inner.length === 0) return [];
  return name === '' ? inner : [{ depth, name, field, value: '' }, ...inner];
}
