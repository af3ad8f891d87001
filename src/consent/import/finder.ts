import type { Register } from '../derive.ts';
import type { Pupil } from '../pupil.ts';
import type { Progress } from '../table/table.ts';
import { inClass } from './classes.ts';
import { flat } from './details.ts';
import type { Listed } from './listed.ts';
import { admissionKey, nameKey, upnKey } from './row.ts';
import { spellingsOf } from './same-person.ts';

/** Pupils worked on between two pauses. */
const STEP = 500;

/** Pupils of the list a row may be about: by UPN, else admission number, else name and birth. */
export function* finder(
  { pupils }: Register,
  refusals: boolean,
): Generator<Progress, (listed: Listed) => Pupil[]> {
  const byUpn = new Map<string, Pupil[]>();
  const byAdmission = new Map<string, Pupil[]>();
  const byName = new Map<string, Pupil[]>();
  const put = (map: Map<string, Pupil[]>, key: string, pupil: Pupil) => {
    const others = map.get(key);
    if (others) others.push(pupil);
    else if (key !== '') map.set(key, [pupil]);
  };
  const bySpelling = new Map<string, Pupil[]>();
  let done = 0;
  for (const pupil of pupils.values()) {
    for (const spelling of refusals ? spellingsOf(flat(pupil)) : [])
      put(bySpelling, spelling, pupil);
    put(byUpn, upnKey(pupil.upn), pupil);
    put(byAdmission, admissionKey(pupil.admissionNumber), pupil);
    put(byName, nameKey(pupil.forenames.legal, pupil.surnames.legal), pupil);
    done += 1;
    if (done % STEP === 0) yield { done: 0, of: pupils.size };
  }
  return ({ details, onlyRefused = false }) => {
    const upn = byUpn.get(upnKey(details.upn ?? '')) ?? [];
    const admission = byAdmission.get(admissionKey(details.admissionNumber ?? '')) ?? [];
    const ids = [...new Set([...upn, ...admission])];
    if (ids.length > 0) return ids;
    const name = nameKey(details.legalForename ?? '', details.legalSurname ?? '');
    const exact = byName.get(name) ?? [];
    const loose = onlyRefused && exact.length === 0 ? spellingsOf(details) : [];
    const spelt = loose.flatMap((spelling) => bySpelling.get(spelling) ?? []);
    const named = [...new Set([...exact, ...spelt])];
    // A row with other ids is another pupil of the same name.
    const fit = named.filter(
      (pupil) =>
        !differ(upnKey(pupil.upn), upnKey(details.upn ?? '')) &&
        !differ(admissionKey(pupil.admissionNumber), admissionKey(details.admissionNumber ?? '')) &&
        !otherBirth(pupil, { details }),
    );
    return onlyRefused && fit.length > 1 ? inClass(fit, details, flat) : fit;
  };
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Born on another day, as far as both are known. */
export function otherBirth({ born }: Pupil, { details }: Pick<Listed, 'details'>): boolean {
  return differ(born ?? '', details.born ?? '');
}
