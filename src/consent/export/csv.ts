import Papa from 'papaparse';
import type { Register } from '../derive.ts';
import type { Column } from '../mapping/fields.ts';
import type { Permission, Pupil, Responsibility } from '../pupil.ts';
import { EXPORT_COLUMNS } from './columns.ts';
import { escaped } from './escaped.ts';

const BOM = '\uFEFF';

/**
 * The whole list as a CSV file that Excel opens rightly and that reads in again to the same list. A
 * cell that would be a formula stands behind a ' which reading takes away again.
 */
export function exportCsv({ pupils }: Pick<Register, 'pupils'>): string {
  const rows = [...pupils.values()].map((pupil) =>
    EXPORT_COLUMNS.map((column) => escaped(cell(pupil, column))),
  );
  return BOM + Papa.unparse([EXPORT_COLUMNS.map(({ header }) => header), ...rows]);
}

function cell(pupil: Pupil, { is, uses: [use] }: Column): string {
  if (use !== undefined) return ofPermission(pupil, pupil.permissions[use], is);
  const { forenames, surnames } = pupil;
  switch (is) {
    case 'admission-number':
      return pupil.admissionNumber;
    case 'upn':
      return pupil.upn;
    case 'legal-forename':
      return forenames.legal;
    case 'middle-names':
      return forenames.middle;
    case 'legal-surname':
      return surnames.legal;
    case 'known-name':
      return forenames.preferred;
    case 'preferred-surname':
      return surnames.preferred;
    case 'aliases':
      return forenames.aliases.join('; ');
    case 'born':
      return pupil.born ?? '';
    case 'year-group':
      return pupil.yearGroup;
    case 'class':
      return pupil.className;
    case 'on-roll':
      return WORDS[pupil.onRoll];
    case 'leaving-date':
      return pupil.leavingDate ?? '';
    case 'do-not-photograph':
      return WORDS[pupil.doNotPhotograph];
    default:
      return '';
  }
}

const WORDS = {
  yes: 'Yes',
  no: 'No',
  pending: 'Pending',
  unclear: 'Unclear',
  unknown: '',
} as const;
const RESPONSIBILITY: Readonly<Record<Responsibility, string>> = {
  yes: 'Yes',
  no: 'No',
  unclear: '',
  'not-kept': 'Not kept',
};

function ofPermission(pupil: Pupil, permission: Permission | undefined, is: Column['is']): string {
  if (permission === undefined) return pupil.damaged && is === 'consent' ? WORDS.unclear : '';
  switch (is) {
    case 'consent':
      return answerOf(pupil, permission);
    case 'consent-date':
      return permission.from ?? '';
    case 'until':
      return permission.until ?? '';
    case 'withdrawn':
      return permission.withdrawn ?? '';
    case 'given-by':
      return permission.givenBy;
    case 'relationship':
      return permission.relationship;
    case 'parental-responsibility':
      return RESPONSIBILITY[permission.parentalResponsibility];
    case 'conditions':
      return permission.conditions;
    default:
      return '';
  }
}

/** A yes that somebody else objects to, or of which something is damaged, must not travel as a yes. */
function answerOf({ damaged }: Pupil, { answer, withdrawn, objections }: Permission): string {
  const disputed = withdrawn === null && objections.length > 0;
  return answer === 'yes' && (damaged || disputed) ? WORDS.unclear : WORDS[answer];
}
