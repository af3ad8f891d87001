import {
  addDays,
  type Day,
  endOfSchoolYear,
  type Permission,
  type Pupil,
  USES,
  type Use,
  WARNING_DAYS,
} from '../../consent/index.ts';

/** Every use by which a pupil is seen; a first name is none. */
export const PICTURE_USES: readonly Use[] = USES.filter((use) => use !== 'first-name');

/** Whether somebody agreed and nobody has withdrawn it as from today or earlier; it may have ended. */
export function stands(permission: Permission | undefined, day: Day): boolean {
  return (
    permission?.answer === 'yes' && (permission.withdrawn === null || permission.withdrawn > day)
  );
}

/** What a parent who rings up means to withdraw, until they say otherwise. */
export function usesToWithdraw(pupil: Pupil, day: Day): Use[] {
  return PICTURE_USES.filter((use) => stands(pupil.permissions[use], day));
}

/** Who spoke for the pupil last; blank when nobody is known to have. */
export function lastGiver(
  pupil: Pupil,
): Pick<Permission, 'givenBy' | 'relationship' | 'parentalResponsibility'> | null {
  const said = Object.values(pupil.permissions).filter(({ givenBy }) => givenBy !== '');
  return said.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** Until when a new consent lasts: the end of the school year, of the next one if that is near. */
export function usualEnd(day: Day): Day {
  const end = endOfSchoolYear(day);
  return end < addDays(day, WARNING_DAYS) ? endOfSchoolYear(addDays(end, 1)) : end;
}
